import type { Part, Word } from './syntax.ts';

/** More words than this come of no command that people write. */
const MOST = 500;

/** Pieces of all words that wait, together. */
const MOST_PIECES = 20_000;

/** The words that `{a,b}` and `{1..3}` stand for; undefined where they are too many. https://www.gnu.org/software/bash/manual/html_node/Brace-Expansion.html */
export function bracedWords(word: Word): readonly Word[] | undefined {
	if (!word.some((part) => part.kind === 'text' && !part.quoted && part.text.includes('{'))) return [word];
	const units: Part[] = word.flatMap((part): Part[] =>
		part.kind !== 'text' || part.quoted
			? [part]
			: (part.text.match(/[{},]|[^{},]+/g) ?? []).map((text) => ({ kind: 'text', text, quoted: false })),
	);
	const done: Word[] = [];
	const waiting: Word[] = [units];
	let pieces = 0;
	while (waiting.length > 0) {
		pieces += waiting.at(-1)?.length ?? 0;
		if (done.length + waiting.length > MOST || pieces > MOST_PIECES) return undefined;
		const next = waiting.pop() ?? [];
		const expanded = firstBraces(next);
		if (expanded) waiting.push(...expanded.toReversed());
		else done.push(next);
	}
	return done;
}

/** The word with its first braces that mean something taken away; undefined where there are none. */
function firstBraces(units: Word): Word[] | undefined {
	const opened: { at: number; commas: number[] }[] = [];
	for (const [at, unit] of units.entries()) {
		if (is(unit, '{')) opened.push({ at, commas: [] });
		else if (is(unit, ',')) opened.at(-1)?.commas.push(at);
		else if (is(unit, '}')) {
			const group = opened.pop();
			if (!group) continue;
			const [before, inside, after] = [units.slice(0, group.at), units.slice(group.at + 1, at), units.slice(at + 1)];
			if (group.commas.length > 0) {
				const edges = [group.at, ...group.commas, at];
				return edges.slice(1).map((edge, i) => [...before, ...units.slice((edges[i] ?? 0) + 1, edge), ...after]);
			}
			const run = sequence(inside);
			if (run) return run.map((text) => [...before, { kind: 'text', text, quoted: false }, ...after]);
		}
	}
	return undefined;
}

function is(part: Part, text: string): boolean {
	return part.kind === 'text' && !part.quoted && part.text === text;
}

/** `a..e`, `1..9` and the like. */
function sequence(inside: Word): string[] | undefined {
	const text = inside.map((part) => (part.kind === 'text' && !part.quoted ? part.text : '\0')).join('');
	const [, from, to] = /^(-?\d{1,6}|[A-Za-z])\.\.(-?\d{1,6}|[A-Za-z])(?:\.\.-?\d{1,6})?$/.exec(text) ?? [];
	if (from === undefined || to === undefined) return undefined;
	const numbers = /\d/.test(from);
	if (numbers !== /\d/.test(to)) return undefined;
	const [first, last] = numbers ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
	const count = Math.min(MOST, Math.abs(last - first) + 1);
	return Array.from({ length: count }, (_, i) => {
		const value = first + Math.sign(last - first) * i;
		return numbers ? String(value) : String.fromCharCode(value);
	});
}
