import { SyncError } from '../sync/sync-error.ts';
import { scanToml, type TomlLine } from './toml-scan.ts';

const BEGIN = '# cordon:begin';
const END = '# cordon:end';

/**
 * A TOML text with these entries in a table: behind the table's name where it is there, in a table of their own at the
 * end where it is not, between two comments. Everything else stays, to the byte. Names that the owner has in the table
 * already are left out and given to `taken`. Throws SyncError where the table cannot be extended.
 * @param text without our block
 */
export function withTable(
	text: string,
	table: readonly string[],
	entries: ReadonlyMap<string, string>,
	taken: (key: string) => void,
): string {
	const lines = scanToml(text);
	checkTables(lines, table);
	const own = new Set<string>();
	for (const line of lines)
		if (line.kind === 'key' && startsWith(line.path, table)) own.add(line.path[table.length] ?? '');
	for (const key of entries.keys()) if (own.has(key)) taken(key);
	const added = [...entries].filter(([key]) => !own.has(key));
	if (added.length === 0) return text;
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const header = lines.find((line) => line.kind === 'table' && samePath(line.path, table));
	const body = added.map(([key, value]) => `${quoted(key)} = ${quoted(value)}`);
	if (header && header.kind === 'table') {
		const block = [BEGIN, ...body, END].map((line) => eol + line).join('');
		return text.slice(0, header.end) + block + text.slice(header.end);
	}
	const block = [BEGIN, `[${table.map(keyText).join('.')}]`, ...body, END].join(eol);
	return text === '' || text.endsWith('\n') ? text + block + eol : text + eol + block;
}

/** The text without our block. Throws SyncError where its end or its beginning is missing. */
export function withoutTable(text: string): string {
	const marks = scanToml(text).filter((line) => line.kind === 'comment' && (line.text === BEGIN || line.text === END));
	const [begin, end, ...more] = marks as Extract<TomlLine, { kind: 'comment' }>[];
	if (!begin) return text;
	if (!end || begin.text !== BEGIN || end.text !== END || more.length > 0) {
		throw new SyncError('the comments "cordon:begin" and "cordon:end" are no pair; mend them first');
	}
	const before = text.slice(0, begin.start);
	const after = text.slice(end.end);
	const ownTable = /^[ \t]*\r?\n\[/.test(text.slice(begin.start + BEGIN.length, end.start));
	// A table of ours that ends with a line break has taken none from the line above.
	if (ownTable && after !== '') return before + after.replace(/^\r?\n/, '');
	return before.replace(/\r?\n$/, '') + after;
}

/** Every table and name stands there once, and no value stands where ours has to. */
function checkTables(lines: readonly TomlLine[], table: readonly string[]): void {
	const seen = new Set<string>();
	for (const line of lines) {
		if (line.kind === 'comment') continue;
		const name = JSON.stringify(line.path);
		if (line.kind === 'table' && line.array) {
			if (startsWith(table, line.path)) cannot(line.path);
			// Below a list of tables names come again for each of them.
			return checkRest(lines.slice(lines.indexOf(line)), table);
		}
		if (seen.has(name)) throw new SyncError(`${line.path.join('.')} stands in it twice; remove one`);
		seen.add(name);
		checkLine(line, table);
	}
}

function checkRest(lines: readonly TomlLine[], table: readonly string[]): void {
	for (const line of lines) {
		if (line.kind === 'table' && line.array && startsWith(table, line.path)) cannot(line.path);
		if (line.kind !== 'comment') checkLine(line, table);
	}
}

function checkLine(line: Exclude<TomlLine, { kind: 'comment' }>, table: readonly string[]): void {
	if (line.kind !== 'key') return;
	// A value in the place of one of the tables, or the table written as names with dots.
	const inPlace = startsWith(table, line.path);
	const dotted = startsWith(line.path, table) && line.table.length < table.length;
	if (inPlace || dotted) cannot(line.path);
}

function cannot(path: readonly string[]): never {
	throw new SyncError(`${path.join('.')} is written in a way that cannot be added to; write it as a table`);
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
	return start.every((name, index) => path[index] === name);
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && startsWith(a, b);
}

function keyText(name: string): string {
	return /^[A-Za-z0-9_-]+$/.test(name) ? name : quoted(name);
}

/** A basic string; JSON's escapes are TOML's, but for one character. */
function quoted(text: string): string {
	return JSON.stringify(text).replaceAll('\u007f', '\\u007f');
}
