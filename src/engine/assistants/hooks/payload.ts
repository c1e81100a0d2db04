import { isRecord } from '../../text/record.ts';

/** A JSON object of somebody else. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * One hook payload. A byte order mark, white space around it and raw control characters inside its strings (Windsurf
 * writes such) do no harm.
 * @throws Error whose message says what is wrong, without a word of the input: that may hold a secret.
 */
export function parsePayload(text: string): Fields {
	const bare = text.replace(/^\uFEFF/, '');
	if (bare.trim() === '') throw new Error('The hook got no input: a JSON object on standard input is expected.');
	const value = parsedJson(bare) ?? parsedJson(withoutRawControls(bare));
	if (value === undefined) throw new Error('The input of the hook is not JSON, or ends before it is complete.');
	if (!isRecord(value)) throw new Error('The input of the hook is not a JSON object.');
	return value;
}

/** Undefined where it is not JSON; `null` is none either. */
function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Inside strings, what JSON forbids raw becomes its escape. */
function withoutRawControls(text: string): string {
	let inString = false;
	return text.replace(/\\[^]|["\0-\x1f]/g, (found) => {
		if (found === '"') inString = !inString;
		if (!inString || found.length > 1 || found === '"') return found;
		return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
}

/**
 * The first of these fields that is there. Names are given in snake case; camel case is found as well, since assistants
 * differ and change from one to the other.
 */
export function fieldOf(fields: Fields, ...names: readonly string[]): unknown {
	for (const name of names) {
		for (const spelling of [name, camelCase(name)]) {
			const value = Object.hasOwn(fields, spelling) ? fields[spelling] : undefined;
			if (value !== undefined && value !== null) return value;
		}
	}
	return undefined;
}

/** As `fieldOf`; empty where it is no text. */
export function textOf(fields: Fields, ...names: readonly string[]): string {
	const value = fieldOf(fields, ...names);
	return typeof value === 'string' ? value : '';
}

/** As `fieldOf`: an object, or one as JSON in a string; without fields otherwise. */
export function fieldsOf(fields: Fields, ...names: readonly string[]): Fields {
	const value = unpacked(fieldOf(fields, ...names));
	return isRecord(value) ? value : {};
}

/** As `fieldOf`: the texts of a list, or a single text as a list of one; of both spellings, where both are there. */
export function textsOf(fields: Fields, ...names: readonly string[]): readonly string[] {
	const name = names.find((one) => fieldOf(fields, one) !== undefined) ?? '';
	const values: unknown[] = [...new Set([name, camelCase(name)])].map((one) =>
		Object.hasOwn(fields, one) ? fields[one] : undefined,
	);
	return values.flat().filter((entry) => typeof entry === 'string' && entry !== '') as string[];
}

/** As `fieldOf`: the objects of a list. */
export function listOf(fields: Fields, ...names: readonly string[]): readonly Fields[] {
	const value = fieldOf(fields, ...names);
	return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** An object or list that came as JSON in a string; everything else as it is. */
export function unpacked(value: unknown): unknown {
	if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) return value;
	return parsedJson(value) ?? value;
}

function camelCase(name: string): string {
	return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
