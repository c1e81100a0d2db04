import { unitAt } from '../../text/units.ts';
import type { Window } from '../detector.ts';
import type { Decoded, Encoding } from './encoding.ts';

const [LF, CR, COLON, LESS, EQUALS, GREATER] = [10, 13, 58, 60, 61, 62] as const;
const BEFORE = 96;
const AFTER = 1024;

/** What ties a name to a value on the next line, without the line end. */
const TIES = ['=', ':', '>', '|', '|-', '>-'];

/** A name's line up to what ties it: an assignment, a block of YAML, a heredoc of Terraform and shells, an XML element. */
const HEAD =
	/(?<assigned>[\w$"'`\])][ \t]{0,8}[:=])$|(?<block>[\w"'][ \t]{0,4}:[ \t]{1,8})[|>][+-]?$|(?<heredoc>[\w"'][ \t]{0,8}=[ \t]{0,8})<<[-~]?["']?\w{1,40}["']?$|(?<markup><\w[\w.:-]{1,80}(?:[ \t][^<>\n]{0,64})?>)$/;

/** With what it stands in for, where the environment has nothing: `process.env.X || 'value'`. */
const QUOTED =
	/^[ \t]{0,80}(?<value>(?:[A-Za-z_][\w$.?]{0,60}[ \t]{0,4}(?:\|\||\?\?)[ \t]{0,4})?(?:[rbfu]{0,2}|@)(?:"[^"\n]{4,400}"|'[^'\n]{4,400}'|`[^`\n]{4,400}`))[ \t]{0,8}[;,)]{0,3}[ \t]{0,8}\r?$/m;
const LEAST = 6;
const BARE = /^[ \t]{0,80}(?<value>[^\s<>]{6,400})[ \t]{0,8}\r?$/m;

/** What stands before an equals sign or a colon that assigns. */
const NAMED = /[\w$"'`\])]/;
/** What the line behind one begins with: a quote, its prefix, or a word that the value stands in for. */
const LITERAL = /[ \t]{0,80}(?:[rbfu@]{0,2}["'`]|[A-Za-z_][\w$.?]{0,60}[ \t]{0,4}(?:\|\||\?\?|["'`]))/y;

/** Nearly every line that ends so is code: told by what stands around the line end. */
function guard(text: string, at: number): boolean {
	const unit = unitAt(text, at);
	if (unit !== EQUALS && unit !== COLON) return unit === LESS || maybeBare(text, at + 1);
	let before = at - 1;
	while (isBlank(unitAt(text, before)) && before > at - 10) before--;
	if (!NAMED.test(text.charAt(before))) return false;
	LITERAL.lastIndex = at + (unitAt(text, at + 1) === 13 && unitAt(text, at + 2) === 10 ? 3 : 2);
	return LITERAL.test(text);
}

/** Whether the line behind the end of this one may hold a single word, as `BARE` has it. */
function maybeBare(text: string, tie: number): boolean {
	let at = tie;
	while (at < text.length && !isBreak(unitAt(text, at))) at++;
	at += unitAt(text, at) === CR && unitAt(text, at + 1) === LF ? 2 : 1;
	while (isBlank(unitAt(text, at))) at++;
	const least = at + LEAST;
	while (at < text.length && isBare(unitAt(text, at))) at++;
	if (at >= least) {
		while (isBlank(unitAt(text, at))) at++;
		if (at >= text.length || isBreak(unitAt(text, at))) return true;
	}
	// To the pattern, more than the line end begins a line, and more than ASCII is blank.
	for (const end = Math.min(text.length, tie + AFTER); at < end && unitAt(text, at) !== LF; at++)
		if (unitAt(text, at) > 127 || (unitAt(text, at) === CR && unitAt(text, at + 1) !== LF)) return true;
	return false;
}

function isBare(unit: number): boolean {
	return unit !== 32 && (unit < 9 || unit > 13) && unit !== LESS && unit !== GREATER && unit < 128;
}

function isBreak(unit: number): boolean {
	return unit === LF || unit === CR;
}

function isBlank(unit: number): boolean {
	return unit === 32 || unit === 9;
}

/** End of the line that `at` is on. */
function lineEnd(text: string, at: number): number {
	const end = text.slice(at, at + BEFORE).search(/[\r\n]/);
	return end < 0 ? -1 : at + end;
}

/** The value on a line of its own, put where its name is. */
function joined({ text, at }: Window): Decoded | undefined {
	const end = lineEnd(text, at);
	if (end < 0) return undefined;
	const line = text.slice(Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1, end);
	const head = HEAD.exec(line);
	if (!head) return undefined;
	const { assigned, block, heredoc } = head.groups ?? {};
	const from = end + (text.startsWith('\r\n', end) ? 2 : 1);
	const next = text.slice(from).split('\n', 1)[0] ?? '';
	// Unquoted, what follows a colon or an equals sign is code, or the first of many entries.
	const value = (assigned === undefined ? BARE : QUOTED).exec(next)?.groups?.['value'];
	if (value === undefined) return undefined;
	const place = from + next.indexOf(value);
	const tie = block ?? heredoc;
	const name = tie === undefined ? line : line.slice(0, head.index + tie.length);
	const before = name.trimEnd() + (assigned === undefined && tie === undefined ? '' : ' ');
	return {
		text: before + value,
		reason: 'on the next line',
		isNews: ({ hit, start }) => hit < before.length && start >= before.length,
		original: (span) => ({ start: place + span.start - before.length, end: place + span.end - before.length }),
	};
}

/** Values on the line after their name. */
export const nextLine: Encoding = {
	id: 'next-line',
	triggers: [...TIES.flatMap((tie) => [`${tie}\n`, `${tie}\r`]), '<<'],
	before: BEFORE,
	after: AFTER,
	multiline: true,
	guard,
	decode: joined,
};
