/** Vowels are left out so that no tag spells a word, and no word of a type looks like a tag. */
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZ';
const MAX_TYPE = 24;

/** A placeholder as `placeholderName` writes it: `CORDON_‹TYPE›_‹three consonants›‹number›`. */
export const PLACEHOLDER_NAME = /^CORDON(?:_[A-Z0-9]+)+_([BCDFGHJKLMNPQRSTVWXZ]{3})([1-9]\d{0,8})$/;

/** The longest placeholder in units: what a reader has to look at. */
export const MAX_PLACEHOLDER = 'CORDON_'.length + MAX_TYPE + '_XXX'.length + 9;

/**
 * The name that stands for a value. An identifier, so that code keeps its syntax wherever a value stood: in a string,
 * an unquoted assignment, a URL.
 *
 * @param type what the value is, usually the rule id; any characters
 * @param tag three consonants, one tag per vault
 * @param number from 1
 */
export function placeholderName(type: string, tag: string, number: number): string {
	return `CORDON_${typeName(type)}_${tag}${number}`;
}

/** Three consonants from the bytes: 8000 tags. */
export function tagFrom(bytes: Uint8Array): string {
	return Array.from(bytes.subarray(0, 3), (byte) => CONSONANTS.charAt(byte % CONSONANTS.length)).join('');
}

function typeName(type: string): string {
	const name = type.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
	const words = name.split('_').filter((word) => word !== '');
	while (words.length > 1 && words.join('_').length > MAX_TYPE) words.pop();
	return words.join('_').slice(0, MAX_TYPE) || 'VALUE';
}
