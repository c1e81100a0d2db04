/** What people put between the parts of a number. */
const SEPARATOR = '[ ./()-]?';
const CLASSES: Readonly<Record<string, string>> = { '9': '\\d', A: '[a-z]', X: '[a-z\\d]' };

/** An atom with its repetition; what is neither stands for itself. */
const ATOM = /(\[[^\]]+\]|[0-9AX]|[a-z])(\{[\d,]+\}|\?)?|[ ./-]/g;

/**
 * The pattern of a shape: any separator, or none, between any two characters, the prefix of the country before it or
 * not, and nothing that goes on behind it. Sticky, in any case; the first group is the number without the prefix.
 */
export function compileShape(shape: string, prefix: string): RegExp {
	const ways = shape
		.split(/\|(?![^(]*\))/)
		.map((way) =>
			way.replace(ATOM, (_, atom: string | undefined, times = '') =>
				atom === undefined ? '' : `(?:${SEPARATOR}${CLASSES[atom] ?? atom})${times}`,
			),
		);
	const before = prefix && `(?:(?:${prefix})[ -]?)?`;
	return new RegExp(`${before}(${ways.join('|')})\\)?(?![-./ ]?\\d|\\w)`, 'iy');
}

/** What a form looks like: `9` for digits, `A` for letters, separators as they are. As many as the alternatives in it make. */
export function signatures(form: string): readonly string[] {
	let made = [''];
	for (const [atom] of form.matchAll(/\[[^\]]+\]|./g)) {
		const ends = atom === 'X' ? ['9', 'A'] : [/^[[a-z]/i.test(atom) ? 'A' : atom];
		made = made.flatMap((begun) => ends.map((end) => begun + end));
	}
	return made;
}
