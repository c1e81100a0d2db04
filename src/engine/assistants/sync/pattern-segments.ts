import { compilePattern } from '../../text/path-pattern.ts';

/** A pattern's names one by one, with `**` in front where it holds at any depth; a slash at its end does not show. */
export function segmentsOf(body: string): readonly string[] {
	const whole = body.replace(/\/$/, '');
	return whole.includes('/') ? whole.replace(/^\//, '').split('/') : ['**', whole];
}

/** The pattern that these names make. */
export function written(segments: readonly string[]): string {
	return segments[0] === '**' ? segments.join('/') : `/${segments.join('/')}`;
}

/** Whether a folder that the second pattern names is one of those that the first one names, as far as their text tells. */
export function covers(folder: readonly string[], other: readonly string[]): boolean {
	const anywhere = folder[0] === '**';
	const names = anywhere ? folder.slice(1) : folder;
	if (names.length === 0 || names.includes('**')) return false;
	if (anywhere ? other.length < names.length : other.length !== names.length) return false;
	const last = other.slice(-names.length);
	return names.every((name, index) => includes(name, last[index] ?? ''));
}

function includes(name: string, other: string): boolean {
	return name === other || (!/[*?[\\]/.test(other) && compilePattern(name)?.matches(other) === true);
}
