import { getNodeValue, type Node } from 'jsonc-parser';
import { SyncError } from '../sync/sync-error.ts';
import { endOf, styleOf, withChildren, type JsonStyle } from './json-edits.ts';
import type { NotExpressible, Wanted } from './json-part.ts';
import { canonical, sameValue, type JsonRecord } from './json-record.ts';
import { propertiesOf, readTree, shownPath, valueAt } from './json-text.ts';

/** A file with what Cordon wants in it, what was done for that, and where the owner says something else. */
export interface Added {
	readonly text: string;
	readonly records: readonly JsonRecord[];
	readonly refused: readonly NotExpressible[];
}

/** Adds what is not there yet; what the owner has written stays the owner's. SyncError where it cannot be placed. */
export function withWanted(file: string, wanted: readonly Wanted[]): Added {
	let text = file;
	const records: JsonRecord[] = [];
	const refused: NotExpressible[] = [];
	for (const one of wanted) {
		const there = placeOf(text, one);
		refused.push(...conflicts(there, one));
		const add = missing(there, one);
		if (add.length === 0) continue;
		text = withContainer(text, one, records);
		text = filled(text, one.at, records, add, 'list' in one ? one.place : 'last');
		records.push(...add.map((entry) => ({ at: one.at, ...entry })));
	}
	return { text, records, refused };
}

interface Entry {
	readonly key?: string;
	readonly has: unknown;
}

function missing(there: Node | undefined, wanted: Wanted): Entry[] {
	if ('entries' in wanted) {
		const names = propertiesOf(there);
		return wanted.entries.filter(({ key }) => !names.has(key)).map(({ key, value }) => ({ key, has: value }));
	}
	const known = new Set((there?.children ?? []).map((child) => canonical(getNodeValue(child))));
	return wanted.list.filter((has) => !known.has(canonical(has))).map((has) => ({ has }));
}

function conflicts(there: Node | undefined, wanted: Wanted): NotExpressible[] {
	if (!('entries' in wanted)) return [];
	const names = propertiesOf(there);
	return wanted.entries.flatMap(({ key, value, pattern }) => {
		const taken = names.get(key);
		if (pattern === undefined || !taken || sameValue(getNodeValue(taken), value)) return [];
		return [{ pattern, why: `the file already says something else about ${JSON.stringify(key)}` }];
	});
}

/** The wanted container where there is one. Throws where something else stands on the way. */
function placeOf(text: string, wanted: Wanted): Node | undefined {
	const root = readTree(text);
	for (let depth = 1; depth <= wanted.at.length; depth++) {
		const at = wanted.at.slice(0, depth);
		const type = depth === wanted.at.length && 'list' in wanted ? 'array' : 'object';
		const there = valueAt(root, at);
		if (!there) return undefined;
		if (there.type !== type) {
			throw new SyncError(
				`${shownPath(at)} holds something else than ${type === 'array' ? 'a list' : 'an object'}; change it by hand`,
			);
		}
	}
	return valueAt(root, wanted.at);
}

/** The text with every container that leads to the wanted one, and that one. */
function withContainer(text: string, wanted: Wanted, records: JsonRecord[]): string {
	let result = text;
	for (const [depth, key] of wanted.at.entries()) {
		const at = wanted.at.slice(0, depth + 1);
		if (valueAt(readTree(result), at)) continue;
		const has = depth === wanted.at.length - 1 && 'list' in wanted ? [] : {};
		result = filled(result, wanted.at.slice(0, depth), records, [{ key, has }], 'last');
		records.push({ at, was: null });
	}
	return result;
}

function filled(
	text: string,
	at: readonly string[],
	records: JsonRecord[],
	entries: readonly Entry[],
	place: 'first' | 'last' = 'last',
): string {
	const container = valueAt(readTree(text), at);
	if (!container) return text;
	const seen = records.some((record) => 'was' in record && sameValue(record.at, at));
	if (!seen && (container.children ?? []).length === 0) {
		records.push({ at, was: text.slice(container.offset, endOf(container)) });
	}
	const style = styleOf(text);
	const render = entries.map(({ key, has }) => (indent: string) => {
		return `${key === undefined ? '' : `${JSON.stringify(key)}: `}${rendered(has, style, indent)}`;
	});
	return withChildren(text, container, render, place);
}

/** Longest object or list that is written on one line. */
const LINE = 90;

function rendered(value: unknown, style: JsonStyle, indent: string): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const inner = indent + style.unit;
	const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
	const items = Array.isArray(value)
		? value.map((item) => rendered(item, style, inner))
		: Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${rendered(item, style, inner)}`);
	if (items.length === 0) return open + close;
	const line = Array.isArray(value) ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`;
	if (line.length <= LINE && !line.includes('\n')) return line;
	return `${open}${style.eol}${items.map((item) => inner + item).join(`,${style.eol}`)}${style.eol}${indent}${close}`;
}
