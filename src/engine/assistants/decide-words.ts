import type { Finding } from '../detect/finding.ts';
import type { PathVerdict } from '../policy/protected-paths.ts';
import type { Verdict } from '../policy/verdict.ts';
import { counts } from '../policy/verdict.ts';
import { deny, type Decision } from './decide-answers.ts';

/** Refuses a path: who says so, and what can be done instead. */
export function refused(path: string, verdict: PathVerdict, instead?: string): Decision {
	const { rule, layer } = verdict;
	return deny(protectedReason(path, verdict, instead), { rule, layer, path });
}

const WITHOUT =
	'Go on without its content. If something in it is needed, ask the person, who can make a copy without the values';

/** For the person who wrote a prompt. */
export const SEND_A_COPY = 'Send the prompt without it, or with a copy without the values';

/** @param instead what can be done, as far as that a copy can be made. */
export function protectedReason(path: string, verdict: PathVerdict, instead = WITHOUT): string {
	const { rule, layer, file, line, why, guidance } = verdict;
	const source = layer === 'default' ? 'built in' : [layer, file && (line ? `${file}:${line}` : file)];
	return sentences(
		`Cordon keeps ${shown(path)} out of AI context (${rule}, ${[source].flat().filter(Boolean).join(', ')}).`,
		why,
		guidance,
		`${instead} (in VS Code by Cordon: Redact Document, in a terminal by cordon redact ${shown(path)}).`,
	);
}

/** Why findings are refused. `where`: what holds them, as the beginning of a sentence. */
export function findingsReason(where: string, findings: readonly Finding[], verdict: Verdict, instead: string): string {
	return sentences(
		`Cordon: ${where} ${holds(findings)}.`,
		verdict.note ?? `The policy (${verdict.layer === 'default' ? 'built in' : verdict.layer}) says ${verdict.action}.`,
		verdict.guidance,
		instead,
	);
}

/** `holds GitHub personal access token and 2 more findings`, by rule, without a word of the values. */
export function holds(findings: readonly Finding[]): string {
	const grave = findings.filter(counts);
	const names = [...new Set((grave.length > 0 ? grave : findings).map(({ message }) => message))];
	const rest = names.length > 3 ? ` and ${names.length - 3} more kinds` : '';
	return `holds ${names.slice(0, 3).join(', ')}${rest}`;
}

/** Paths are somebody else's text: one line of reasonable length. */
export function shown(path: string): string {
	const line = path.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
	return line.length > 200 ? `${line.slice(0, 100)}…${line.slice(-80)}` : line;
}

export function sentences(...parts: readonly (string | undefined)[]): string {
	return parts.filter(Boolean).join(' ');
}
