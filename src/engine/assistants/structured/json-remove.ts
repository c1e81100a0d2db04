import { getNodeValue, type Node } from 'jsonc-parser';
import { endOf, isEmpty, replaced, withoutChildren } from './json-edits.ts';
import type { JsonPart, WantedEntry } from './json-part.ts';
import { canonical, sameValue, type JsonRecord } from './json-record.ts';
import { propertyOf, readTree, valueAt } from './json-text.ts';

/**
 * The file before Cordon came; undefined: there was none.
 * @param frame what a file needs beside its entries: where nothing else is left, the file goes
 */
export function withoutOurs(
	file: string | undefined,
	records: readonly JsonRecord[],
	parts: readonly JsonPart[],
	frame: readonly WantedEntry[],
): string | undefined {
	if (file === undefined || file.trim() === '') return file;
	let text = file;
	const known = recognised(readTree(text), parts);
	for (const at of distinct([...records.flatMap((record) => ('has' in record ? [record.at] : [])), ...known])) {
		const container = valueAt(readTree(text), at);
		if (container) text = withoutChildren(text, container, oursIn(container, at, records, parts));
	}
	for (const record of records.toReversed()) {
		if ('file' in record) return text.trim() === '{}' ? (record.file ?? undefined) : text;
		if ('was' in record) text = asItWas(text, record.at, record.was);
	}
	return records.length === 0 && text !== file ? pruned(text, known, frame) : text;
}

/** The text with a container that has become empty as it was before. */
function asItWas(text: string, at: readonly string[], was: string | null): string {
	const container = valueAt(readTree(text), at);
	if (!container || (container.children ?? []).length > 0) return text;
	if (was === null) return isEmpty(text, container) ? withoutProperty(text, at) : text;
	const now = text.slice(container.offset, endOf(container));
	return now.replaceAll(/\s/g, '') === was.replaceAll(/\s/g, '') ? replaced(text, container, was) : text;
}

function withoutProperty(text: string, at: readonly string[]): string {
	const above = valueAt(readTree(text), at.slice(0, -1));
	const property = propertyOf(above, at.at(-1) ?? '');
	return above && property ? withoutChildren(text, above, new Set([property])) : text;
}

/** No manifest tells what was there before: what is empty now was most likely made for our entries. */
function pruned(
	file: string,
	lists: readonly (readonly string[])[],
	frame: readonly WantedEntry[],
): string | undefined {
	let text = file;
	for (const list of lists) {
		for (let at = list; at.length > 0; at = at.slice(0, -1)) text = asItWas(text, at, null);
	}
	const root = readTree(text);
	const left = root.children ?? [];
	const framed = left.every(({ children: [name, value] = [] }) =>
		frame.some((entry) => entry.key === name?.value && value && sameValue(entry.value, getNodeValue(value))),
	);
	return framed && root.length === text.trim().length ? undefined : text;
}

/** Children that the manifest names or that are recognised. Of two that are equal one is taken for each record. */
function oursIn(
	container: Node,
	at: readonly string[],
	records: readonly JsonRecord[],
	parts: readonly JsonPart[],
): Set<Node> {
	const place = at.join('\0');
	const open = new Map<string, number>();
	for (const record of records) {
		if (!('has' in record) || record.at.join('\0') !== place) continue;
		const name = nameOf(record.key, record.has);
		open.set(name, (open.get(name) ?? 0) + 1);
	}
	const ours = new Set<Node>();
	for (const child of container.children ?? []) {
		const [key, inner] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
		if (!inner) continue;
		const value: unknown = getNodeValue(inner);
		const name = nameOf(key?.value as string | undefined, value);
		const left = open.get(name) ?? 0;
		if (left > 0) open.set(name, left - 1);
		if (left > 0 || (!key && parts.some((part) => recognises(part, at, value)))) ours.add(child);
	}
	return ours;
}

function nameOf(key: string | undefined, value: unknown): string {
	return `${key === undefined ? '' : JSON.stringify(key)}:${canonical(value)}`;
}

function recognises({ recognise }: JsonPart, at: readonly string[], value: unknown): boolean {
	if (!recognise || recognise.at.some((name, index) => at[index] !== name)) return false;
	return at.length - recognise.at.length <= 1 && recognise.ours(value);
}

/** Lists in which entries can be recognised. */
function recognised(root: Node, parts: readonly JsonPart[]): (readonly string[])[] {
	return parts.flatMap(({ recognise }) => {
		const node = recognise && valueAt(root, recognise.at);
		if (!recognise || !node) return [];
		if (node.type === 'array') return [recognise.at];
		return (node.children ?? []).flatMap(({ children: [name, value] = [] }) =>
			value?.type === 'array' ? [[...recognise.at, String(name?.value)]] : [],
		);
	});
}

function distinct(paths: readonly (readonly string[])[]): (readonly string[])[] {
	return [...new Map(paths.map((path) => [path.join('\0'), path])).values()];
}
