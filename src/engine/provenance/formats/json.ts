import { isRecord } from '../../text/record.ts';

/** An object of somebody else's JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Empty where there is no object. */
export function objectIn(object: Json, key: string): Json {
	const value = Object.hasOwn(object, key) ? object[key] : undefined;
	return isRecord(value) ? value : {};
}

/** Empty where there is no text. */
export function textIn(object: Json, key: string): string {
	const value = Object.hasOwn(object, key) ? object[key] : undefined;
	return typeof value === 'string' ? value : '';
}

/** The objects in a list; none where there is no list. */
export function listIn(object: Json, key: string): Json[] {
	const value = Object.hasOwn(object, key) ? object[key] : undefined;
	return Array.isArray(value) ? value.filter(isRecord) : [];
}
