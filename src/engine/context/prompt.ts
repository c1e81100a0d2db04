import type { Redactable } from '../redact/redact.ts';

/** One file, or a part of one, as it goes into a prompt. */
export interface PromptPart<F extends Redactable> {
	/** As people know the file. */
	readonly path: string;
	/** What stands behind the fence: the ending of the file's name, which Markdown knows as well as names of languages. */
	readonly language: string;
	/** First and last line, counted from 1; absent for a whole file. */
	readonly lines?: readonly [first: number, last: number];
	readonly text: string;
	/** What is to be replaced in the text. */
	readonly findings: readonly F[];
}

/** A prompt, and what is to be replaced in it. */
export interface Prompt<F extends Redactable> {
	readonly text: string;
	/** In the order of the text; spans count in it. */
	readonly findings: readonly F[];
}

const NOTE = 'Names in capitals that begin with CORDON stand for values that were left out. Keep them as they are.';

/**
 * Files as one text in Markdown: the path of each, and its text between fences that are longer than any run of backticks
 * in it. What is found keeps its place, so that one redaction of the whole hides a value in every file that has it.
 */
export function composePrompt<F extends Redactable>(parts: readonly PromptPart<F>[]): Prompt<F> {
	const findings: F[] = [];
	let text = parts.some((part) => part.findings.length > 0) ? `${NOTE}\n\n` : '';
	for (const [index, part] of parts.entries()) {
		if (index > 0) text += '\n';
		const fence = fenceFor(part.text);
		text += `${heading(part)}\n\n${fence}${word(part.language)}\n`;
		for (const finding of part.findings)
			findings.push({ ...finding, start: finding.start + text.length, end: finding.end + text.length });
		text += `${part.text}${part.text === '' || part.text.endsWith('\n') ? '' : '\n'}${fence}\n`;
	}
	return { text, findings };
}

function heading({ path, lines }: Pick<PromptPart<never>, 'path' | 'lines'>): string {
	const shown = path.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
	const tick = fenceFor(shown, 1);
	const space = /^`|`$/.test(shown) ? ' ' : '';
	const [first, last] = lines ?? [];
	const which = first === last ? `, line ${first}` : `, lines ${first} to ${last}`;
	return `${tick}${space}${shown}${space}${tick}${lines ? which : ''}`;
}

/** Longer than every run of backticks in the text, and at least `least` long. */
function fenceFor(text: string, least = 3): string {
	let longest = least - 1;
	for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	return '`'.repeat(longest + 1);
}

/** A language as it may stand behind a fence. */
function word(language: string): string {
	return language.replaceAll(/[^\w+#.-]/g, '');
}
