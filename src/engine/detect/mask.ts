import type { Category } from './detector.ts';

const LEADING = 4;
const TRAILING = 2;
const CODE_POINTS = 4;

/**
 * What may be shown of a value: at most 4 leading and 2 trailing units, together never more than a third of it.
 * Hidden text is shown as the code points it consists of, since that is what nobody sees.
 */
export function maskedPreview(value: string, category: Category): string {
	if (category === 'hidden-text') return codePoints(value);
	const shown = Math.floor(value.length / 3);
	const leading = Math.min(LEADING, shown);
	const trailing = Math.min(TRAILING, shown - leading);
	return printable(value.slice(0, leading)) + '****' + printable(value.slice(value.length - trailing));
}

function printable(text: string): string {
	return text.replace(/[^\x20-\x7e]/g, '·');
}

function codePoints(value: string): string {
	const first = Array.from(value.slice(0, 2 * CODE_POINTS)).slice(0, CODE_POINTS);
	const names = first.map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
	return names.join(' ') + (first.join('').length < value.length ? ' …' : '');
}
