import type { InputText } from '../agent-event.ts';
import { isRecord } from '../../text/record.ts';

type Key = string | number;

/** Nobody nests deeper; whoever does wants to exhaust the stack. */
const DEEPEST = 200;

/**
 * Every text in a JSON value, in order, empty ones left out; what is nested too deep is one text, its JSON. Throws
 * RangeError for what is deeper than can be written as such. `skip` tells what is no text for the model: it gets the key
 * or index and what holds it.
 */
export function textsIn(value: unknown, skip: (key: Key, holder: unknown) => boolean = () => false): InputText[] {
	const found: InputText[] = [];
	const visit = (inner: unknown, at: readonly Key[]): void => {
		if (typeof inner === 'string') {
			if (inner !== '') found.push({ at, text: inner });
			return;
		}
		if (typeof inner !== 'object' || inner === null) return;
		if (at.length >= DEEPEST) {
			found.push({ at, text: JSON.stringify(inner) });
			return;
		}
		const entries: [Key, unknown][] = Array.isArray(inner) ? [...inner.entries()] : Object.entries(inner);
		for (const [key, child] of entries) if (!skip(key, inner)) visit(child, [...at, key]);
	};
	visit(value, []);
	return found;
}

/** The value with other texts in these places; a place that is not there is left out. The value itself stays as it is. */
export function withTexts(value: unknown, texts: readonly InputText[]): unknown {
	const here = texts.find(({ at }) => at.length === 0);
	if (here) return here.text;
	if (texts.length === 0 || typeof value !== 'object' || value === null) return value;
	const below = new Map<string, InputText[]>();
	for (const { at, text } of texts) {
		const [key, ...rest] = at;
		const list = below.get(String(key)) ?? [];
		list.push({ at: rest, text });
		below.set(String(key), list);
	}
	const changed = (key: string, child: unknown): unknown => withTexts(child, below.get(key) ?? []);
	if (Array.isArray(value)) return value.map((child, index) => changed(String(index), child));
	return isRecord(value)
		? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, changed(key, child)]))
		: value;
}
