import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AgentEdit, AgentEvent } from '../engine/assistants/agent-event.ts';
import { fieldOf } from '../engine/assistants/hooks/payload.ts';
import { decode } from '../engine/files/decode.ts';
import { addedSpans } from '../engine/provenance/added-lines.ts';
import { linesIn } from '../engine/provenance/line-segments.ts';
import { aiOrigin } from '../engine/provenance/origin.ts';
import type { Brought } from '../engine/provenance/brought.ts';
import { insertedText } from '../engine/provenance/insertion.ts';
import type { Provenance } from '../engine/provenance/repository.ts';
import { git } from './git.ts';
import { gitRoot } from './git-root.ts';
import type { HookPaths } from './hook-paths.ts';
import { openProvenance } from './ledger.ts';
import { slashes } from './paths.ts';
import { projectAt } from './project-at.ts';
import { broughtBy } from '../engine/supply/brought-by.ts';
import { judgeInsertion } from '../engine/supply/judge-insertion.ts';
import { Project } from '../engine/supply/project.ts';
import { isRecord } from '../engine/text/record.ts';

/** What an assistant's hook tells of changes to files. */
export interface Changed {
	/** As policies know it. */
	readonly assistant: string;
	readonly event: AgentEvent;
	readonly edits: readonly AgentEdit[];
	readonly paths: () => HookPaths;
}

/** Larger files are data, in bytes. */
const MOST_BYTES = 20_000_000;

/** Milliseconds within which the same is told once: some assistants call several hooks for one edit. */
const TWICE = 10_000;

/** Writes down what an assistant inserted, in the ledger of the repository that each file is in. Says nothing. */
export async function recordInsertions({ assistant, event, edits, ...changed }: Changed): Promise<void> {
	const paths = changed.paths();
	if (!paths.here.policy.insertions.track) return;
	const { model, conversation } = event;
	const origin = aiOrigin('hook', 'certain', { assistant, model, conversation });
	const opened = new Map<string, Provenance | undefined>();
	for (const edit of edits) {
		const file = edit.path === '' ? '' : paths.absolute(edit.path);
		const root = file === '' ? undefined : gitRoot(slashes(dirname(file)));
		const text = root === undefined ? undefined : textIn(file);
		if (root === undefined || text === undefined) continue;
		if (!opened.has(root)) opened.set(root, await openProvenance(root, () => {}));
		const provenance = opened.get(root);
		if (!provenance) continue;
		const path = file.slice(root.length + 1);
		const after = asIn(text, edit.after);
		const before = asIn(text, edit.before === '' ? await textBefore(event, root, path, text, after) : edit.before);
		const now = { path, before, after };
		const id = isTold(provenance, now, text) ? undefined : provenance.recordEdit(now, text, origin);
		if (id !== undefined)
			provenance.bring(id, await broughtWith(id, provenance, text, { root, ...paths.at(file), path }));
	}
	for (const provenance of opened.values()) await provenance?.ledger.close();
}

/** What an insertion brings along. A project is read where an insertion has something that it might know. */
async function broughtWith(
	id: string,
	provenance: Provenance,
	text: string,
	{ root, here, detection, path }: ReturnType<HookPaths['at']> & { readonly root: string },
): Promise<Brought> {
	const own = provenance.place(path, text).find((one) => one.id === id);
	const { copyleft } = here.policy.insertions;
	const part = own ? insertedText(own, text) : '';
	const doubtful = judgeInsertion(part, { path, project: new Project([]), copyleft }).length > 0;
	const project = doubtful ? await projectAt(root) : new Project([]);
	return broughtBy(part, detection, { path }, { path, project, copyleft });
}

/** Assistants write `\n` where the file has `\r\n`. */
function asIn(text: string, part: string): string {
	return text.includes('\r\n') && !part.includes('\r') ? part.replaceAll('\n', '\r\n') : part;
}

/**
 * What stood in a file that was written as a whole, so that what stays is not taken for the assistant's: as the
 * assistant says, else as it was committed. Nothing where a part was inserted.
 */
async function textBefore(event: AgentEvent, root: string, path: string, text: string, after: string): Promise<string> {
	if (after.trim() !== text.trim()) return '';
	const response = event.kind === 'output' ? event.response : undefined;
	const told = isRecord(response) ? fieldOf(response, 'original_file') : undefined;
	return typeof told === 'string' ? told : git(root, 'show', `HEAD:${path}`).catch(() => '');
}

/** Whether all that is new was recorded a moment ago, as it is. */
function isTold(provenance: Provenance, edit: AgentEdit, text: string): boolean {
	const spans = addedSpans(text, edit.before, edit.after) ?? [];
	const since = Date.now() - TWICE;
	const recent = provenance.place(edit.path, text).filter(({ created }) => created >= since);
	const told = new Set(recent.flatMap(({ lines }) => lines.flatMap(({ line, human }) => (human === 0 ? [line] : []))));
	return linesIn(text).every(
		({ start, end }, line) =>
			told.has(line) || start === end || !spans.some((span) => span.start <= start && span.end >= end),
	);
}

function textIn(file: string): string | undefined {
	try {
		const stats = statSync(file);
		return stats.isFile() && stats.size <= MOST_BYTES ? decode(readFileSync(file)) : undefined;
	} catch {
		return undefined;
	}
}
