import { unitAt } from '../../text/units.ts';
import type { Span } from '../../text/span.ts';
import type { Window } from '../detector.ts';
import type { Decoded, Encoding } from './encoding.ts';

/** Ends of the names of columns worth reading, and what may stand between two columns. */
const NAMES =
	'name birth dob date phone mobile tel fax mail address street city zip ssn passport number no nr id password token secret key'.split(
		' ',
	);
const DELIMITERS = [',', ';', '\t', '|', ' |', '",', '";', '"\t'];

const BEFORE = 512;
const LONGEST_HEAD = 2048;
/** Rows further down are not read. */
const AFTER = 32_768;

/** The name of a column, and what a row under a head of Markdown consists of. */
const NAME = /^[\p{L}_][\p{L}\p{N} _./#&-]{0,40}$/u;
const RULE = /^:?-+:?$/;

/** A cell without its quotes and the blanks around it. */
type Cell = Span & { readonly text: string };

/**
 * `name,` stands at any place of a program. A head is a line without the signs of code, and a row with as many columns
 * follows it; quotes may hold more.
 */
function guard(text: string, at: number): boolean {
	let start = at;
	while (start > 0 && start > at - BEFORE && !isBreak(text.charCodeAt(start - 1))) {
		if (isForeign(text.charCodeAt(start - 1))) return false;
		start--;
	}
	if (start === at - BEFORE) return false;
	let end = at;
	while (end < text.length && end < at + LONGEST_HEAD && !isBreak(text.charCodeAt(end))) {
		if (isForeign(text.charCodeAt(end))) return false;
		end++;
	}
	const delimiter = text.charCodeAt(delimiterAt(text, at));
	const columns = countOnLine(text, start, delimiter);
	return columns > 0 && countOnLine(text, nextLine(text, end), delimiter) >= columns;
}

function isBreak(unit: number): boolean {
	return unit === 10 || unit === 13;
}

function isForeign(unit: number): boolean {
	return unit < 0x80 && FOREIGN[unit] === 1;
}

/** Offset of the sign behind the name that was hit, its quote and a blank. */
function delimiterAt(text: string, at: number): number {
	let end = at;
	while (!DELIMITER.has(unitAt(text, end)) && end < at + LONGEST_HEAD) end++;
	return end;
}

const DELIMITER = new Set(Array.from(',;\t|', (sign) => sign.charCodeAt(0)));

/** How often a unit stands on a line, as far as a head may be long. */
function countOnLine(text: string, from: number, unit: number): number {
	const last = Math.min(text.length, from + LONGEST_HEAD);
	let count = 0;
	for (let i = from; i < last && !isBreak(text.charCodeAt(i)); i++) if (text.charCodeAt(i) === unit) count++;
	return count;
}

const FOREIGN = new Uint8Array(0x80);
for (const sign of "(){}[]<>=:'`$@\\!?*%^~") FOREIGN[sign.charCodeAt(0)] = 1;

function decode({ text, at }: Window): Decoded | undefined {
	const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
	const head = lineEnd(text, start);
	// The head is read where it is first triggered.
	const first = TRIGGER.exec(text.slice(start, head));
	if (!first || start + first.index !== at) return undefined;
	const delimiter = first[0].at(-1) ?? ',';
	const columns = cellsOf(text, start, head, delimiter);
	if (columns.length < 2 || !columns.every((column) => NAME.test(column.text))) return undefined;
	return isRow(text, start, at, columns.length, delimiter)
		? undefined
		: read(text, nextLine(text, head), columns, delimiter);
}

/** A line like this one stands before it, or may: each row is read for one head, so that what all cost is linear. */
function isRow(text: string, start: number, at: number, columns: number, delimiter: string): boolean {
	if (start === 0) return false;
	const end = start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
	const before = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
	const cut = (end === 0 ? 0 : before) === 0 && at >= BEFORE;
	return cut || cellsOf(text, end === 0 ? 0 : before, end, delimiter).length === columns;
}

/** Every cell behind the name of its column, as if the two were a field of JSON. */
function read(text: string, from: number, columns: readonly Cell[], delimiter: string): Decoded | undefined {
	let written = '';
	const pieces: { readonly at: number; readonly cell: Cell }[] = [];
	for (let start = from; start < text.length;) {
		const end = lineEnd(text, start);
		// The window may end within a row.
		if (end === text.length && text.length - from > AFTER / 2) break;
		const cells = cellsOf(text, start, end, delimiter);
		if (cells.length !== columns.length) break;
		for (const [index, cell] of cells.entries()) {
			if (cell.text === '' || RULE.test(cell.text)) continue;
			written += `${columns[index]?.text ?? ''}: "`;
			pieces.push({ at: written.length, cell });
			written += `${cell.text}"\n`;
		}
		start = nextLine(text, end);
	}
	if (pieces.length === 0) return undefined;
	const pieceOf = (span: Span): { readonly at: number; readonly cell: Cell } | undefined => {
		const piece = pieces[lastUpTo(pieces, span.start)];
		return piece && span.end <= piece.at + piece.cell.text.length ? piece : undefined;
	};
	return {
		text: written,
		reason: 'in the column of that name',
		isNews: (found) => pieceOf(found) !== undefined,
		original(span) {
			const piece = pieceOf(span);
			const moved = piece ? piece.cell.start - piece.at : 0;
			return { start: span.start + moved, end: span.end + moved };
		},
	};
}

/** Index of the last piece that begins at `offset` or before. */
function lastUpTo(pieces: readonly { readonly at: number }[], offset: number): number {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((pieces[middle]?.at ?? Infinity) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** The cells of a line. Those of Markdown have a delimiter before the first and behind the last. */
function cellsOf(text: string, start: number, end: number, delimiter: string): readonly Cell[] {
	const cells: Cell[] = [];
	for (let at = start; at <= end;) {
		let stop = at;
		let quoted = false;
		while (stop < end && (quoted || text.charAt(stop) !== delimiter)) if (text.charAt(stop++) === '"') quoted = !quoted;
		cells.push(bare(text, at, stop));
		at = stop + 1;
	}
	if (delimiter === '|' && cells[0]?.text === '') cells.shift();
	if (delimiter === '|' && cells.at(-1)?.text === '') cells.pop();
	return cells;
}

function bare(text: string, from: number, to: number): Cell {
	let start = from;
	let end = to;
	while (start < end && unitAt(text, start) === 32) start++;
	while (end > start && unitAt(text, end - 1) === 32) end--;
	if (end - start > 1 && text.charAt(start) === '"' && text.charAt(end - 1) === '"') {
		start++;
		end--;
	}
	return { start, end, text: text.slice(start, end) };
}

function lineEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && unitAt(text, at) !== 10 && unitAt(text, at) !== 13) at++;
	return at;
}

function nextLine(text: string, end: number): number {
	return end + (text.startsWith('\r\n', end) ? 2 : 1);
}

const TRIGGERS = NAMES.flatMap((name) => DELIMITERS.map((delimiter) => name + delimiter));
const TRIGGER = new RegExp(`(?:${NAMES.join('|')})(?:"?[,;\\t]| ?\\|)`, 'i');

/** Cells of CSV (RFC 4180), TSV and Markdown tables, under the names in their head. */
export const columns: Encoding = {
	id: 'columns',
	reads: ['secret', 'pii'],
	triggers: TRIGGERS,
	before: BEFORE,
	after: AFTER,
	multiline: true,
	guard,
	decode,
};
