import type { Finding } from '../detect/finding.ts';
import { LineIndex } from '../text/line-index.ts';
import type { AgentEvent, LineRange } from './agent-event.ts';
import { ableTo, ALLOW, deny, gravest, verdictOn, type Decision } from './decide-answers.ts';
import { whole } from './decide-guarded.ts';
import type { HookPorts, Look } from './decide-ports.ts';
import { decideTree } from './decide-search.ts';
import { findingsReason, holds, refused, sentences, shown } from './decide-words.ts';
import { textsIn, withTexts } from './hooks/texts.ts';

type ReadEvent = Extract<AgentEvent, { kind: 'read' }>;

/** A tool is about to give files to the model. */
export function decideRead(event: ReadEvent, ports: HookPorts): Decision {
	const looks = new Map<string, Look>();
	for (const path of event.paths) {
		const look = ports.look(path);
		if (look.verdict.verdict === 'block') return refused(path, look.verdict);
		if (ports.abilities.readsFolders && ports.exists(path) && !ports.isFile(path)) {
			const within = decideTree({ ...whole(path), ignoreFiles: true }, ports, 'Read files in it instead.');
			if (within.say !== 'allow') return within;
		}
		looks.set(path, look);
	}
	let { input } = event;
	const redacted: string[] = [];
	const answers: Decision[] = [];
	for (const [path, look] of looks) {
		const findings = seenBy(event, look, ports);
		const way = copyable(event, path, look, ports);
		const answer = judged(path, look, findings, ports, way !== undefined);
		if (answer === 'redact') {
			if (way === 'output')
				answers.push({ say: 'allow', note: `Cordon: ${shown(path)} ${holds(findings)}; it is read redacted.` });
			else {
				const copy = ports.keepCopy(path, ports.vault.redact(look.text ?? '', look.findings));
				input = withTexts(
					input,
					textsIn(input).flatMap(({ at, text }) => (text === path ? [{ at, text: copy }] : [])),
				);
				redacted.push(path);
			}
		} else answers.push(answer);
	}
	const worst = gravest(answers);
	if (worst.say !== 'allow' || redacted.length === 0) return worst;
	const names = redacted.map(shown).join(', ');
	const reason = sentences(
		`Cordon: this is a copy of ${names} with placeholders in the place of what is sensitive.`,
		BACK,
	);
	return { say: 'rewrite-input', input, reason, cause: { path: names } };
}

/**
 * A file whose content goes on as it is, by a command or a mention.
 * @param redact what comes of it can be redacted later.
 */
export function decideWhole(path: string, ports: HookPorts, redact = ports.abilities.rewriteOutput): Decision {
	const look = ports.look(path);
	if (look.verdict.verdict === 'block') return refused(path, look.verdict);
	const answer = judged(path, look, look.findings, ports, redact);
	return answer === 'redact' ? ALLOW : answer;
}

/** @param findings of the file, those in the part that is read. */
function judged(
	path: string,
	look: Look,
	findings: readonly Finding[],
	ports: HookPorts,
	redact: boolean,
): Decision | 'redact' {
	const verdict = verdictOn(findings, 'context', ports, ableTo({ redact, block: true }));
	if (verdict.action === 'allow') return ALLOW;
	if (verdict.action === 'redact') return 'redact';
	if (verdict.action === 'warn') return { say: 'allow', note: `Cordon: ${shown(path)} ${holds(findings)}.` };
	const { rule, layer } = verdict;
	return deny(findingsReason(shown(path), findings, verdict, copied(path, look, ports)), {
		rule,
		layer,
		path,
		findings,
	});
}

/** Where a copy without the values can be read, by whatever tool and in whatever shell. */
function copied(path: string, look: Look, ports: HookPorts): string {
	try {
		const copy = ports.keepCopy(path, ports.vault.redact(look.text ?? '', look.findings));
		const edits = ports.abilities.rewriteInput ? BACK : '';
		return sentences(`Instead, read this copy, with placeholders in the place of what is sensitive: ${copy} .`, edits);
	} catch {
		// Where no copy can be kept, there is none.
		return '';
	}
}

const BACK = 'Edit the original under its own name; placeholders in an edit become the values again.';

/** How the model could be given a redacted text instead. */
function copyable(
	event: ReadEvent,
	path: string,
	{ text }: Look,
	{ abilities }: HookPorts,
): 'output' | 'input' | undefined {
	if (abilities.rewriteOutput) return 'output';
	if (!abilities.rewriteInput || text === undefined || event.content !== undefined) return undefined;
	return textsIn(event.input).some((one) => one.text === path) ? 'input' : undefined;
}

/** The findings in what the model would get: a part of the file, or what the assistant says that it is. */
function seenBy(event: ReadEvent, look: Look, ports: HookPorts): readonly Finding[] {
	if (event.content !== undefined && event.paths.length === 1) {
		return event.content === look.text ? look.findings : ports.scan(event.content);
	}
	return event.lines && look.text !== undefined ? within(look.text, look.findings, event.lines) : look.findings;
}

function within(text: string, findings: readonly Finding[], { start, end }: LineRange): readonly Finding[] {
	if (findings.length === 0) return findings;
	const lines = new LineIndex(text);
	const from = start > lines.lineCount ? text.length : lines.lineStart(Math.max(1, start));
	const to = end >= lines.lineCount ? Infinity : lines.lineStart(end + 1);
	return findings.filter((finding) => finding.start < to && finding.end > from);
}
