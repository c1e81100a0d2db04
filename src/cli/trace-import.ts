import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAgentTrace } from '../engine/provenance/formats/agent-trace.ts';
import { readGitAi } from '../engine/provenance/formats/git-ai.ts';
import type { ReadTrace } from '../engine/provenance/formats/trace.ts';
import { readNotes, TRACES, type Recorded } from '../node/trace-records.ts';
import { importTrace } from '../node/trace-import.ts';
import type { Call } from './command.ts';
import { readText } from './input.ts';
import { commitOf, commitsSince, forkPoint, openRepository } from './repository.ts';
import type { TraceFormat } from './trace-format.ts';
import { UsageError } from './usage-error.ts';

/** One record, or why it is none, and what it is called. */
interface Read {
	readonly name: string;
	readonly read: ReadTrace | string;
}

/** `cordon trace import`: into the ledger of this clone. What cannot be read is told by name, and the rest is taken. */
export async function importTraces(call: Call, format: TraceFormat, file: string | undefined): Promise<number> {
	const opened = await openRepository();
	const { root, provenance } = opened;
	const all = format === 'agent-trace' ? await agentTraces(root, file) : await notes(call, root, file);
	const base = call.text('base');
	const range = base === undefined ? undefined : await commitsSince(root, await forkPoint(root, base));
	const skipped: { record: string; reason: string }[] = [];
	let [added, known] = [0, 0];
	for (const { name, read } of all) {
		if (typeof read === 'string') {
			skipped.push({ record: name, reason: read });
			continue;
		}
		if (range && !range.has(read.trace.commit)) continue;
		const done = await importTrace(provenance, root, read.trace);
		added += done.added;
		known += done.known;
		for (const reason of [...read.problems, ...done.problems]) skipped.push({ record: name, reason });
	}
	await provenance.ledger.close();
	if (call.format === 'json') {
		console.log(JSON.stringify({ version: 1, records: all.length, added, known, skipped }, null, 2));
		return 0;
	}
	for (const { record, reason } of skipped) console.error(`cordon: ${record}: ${reason}: left out`);
	console.log(`${added} insertions added, ${known} known before, from ${all.length} records.`);
	return 0;
}

async function agentTraces(root: string, file: string | undefined): Promise<Read[]> {
	const path = file ?? join(root, TRACES);
	if (file === undefined && !existsSync(path)) throw new UsageError(`there is no ${TRACES} here; name a FILE, or -`);
	const text = await readText(path);
	const shown = file ?? TRACES;
	const whole = parsed(text);
	if (Array.isArray(whole))
		return whole.map((value, i) => ({ name: `record ${i + 1} of ${shown}`, read: readAgentTrace(value) }));
	if (whole !== undefined) return [{ name: shown, read: readAgentTrace(whole) }];
	return text.split(/\r?\n/).flatMap((line, i) => {
		if (line.trim() === '') return [];
		const value = parsed(line);
		return [{ name: `line ${i + 1} of ${shown}`, read: value === undefined ? 'is not JSON' : readAgentTrace(value) }];
	});
}

async function notes(call: Call, root: string, file: string | undefined): Promise<Read[]> {
	const found = file === undefined ? await readNotes(root) : await notesIn(call, root, file);
	if (file === undefined && found.length === 0) {
		throw new UsageError(
			'there are no notes under refs/notes/ai; git fetch REMOTE refs/notes/ai:refs/notes/ai gets them',
		);
	}
	return found.map(({ commit, text }) => ({ name: `the note of ${commit}`, read: readGitAi(text, commit) }));
}

/** As `export` prints them: a note, or several, each behind a line with its commit. A path with a blank is quoted. */
async function notesIn(call: Call, root: string, file: string): Promise<Recorded[]> {
	const text = await readText(file);
	const parts = text.split(/^commit ([0-9a-f]{40,64})\r?\n/m);
	if (parts.length > 1) {
		return parts.slice(1).flatMap((commit, i, rest) => (i % 2 === 0 ? [{ commit, text: rest[i + 1] ?? '' }] : []));
	}
	const named = call.text('commit') ?? 'HEAD';
	const commit = await commitOf(root, named);
	if (commit === undefined) throw new UsageError(`there is no commit "${named}"`);
	return [{ commit, text }];
}

/** Undefined where it is not JSON. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text) ?? undefined;
	} catch {
		return undefined;
	}
}
