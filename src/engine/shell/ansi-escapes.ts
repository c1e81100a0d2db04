const SINGLE: Readonly<Record<string, string>> = {
	a: '\u0007',
	b: '\b',
	e: '\u001b',
	E: '\u001b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t',
	v: '\v',
};
const ESCAPE =
	/\\(?:x([\dA-Fa-f]{1,2})|u([\dA-Fa-f]{1,4}|\{[\dA-Fa-f]{1,6}\})|U([\dA-Fa-f]{1,8})|([0-7]{1,4})|c(.)|(.))/gs;

/**
 * What stands between `$'` and `'`, and in strings of most languages.
 * https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
 */
export function ansiEscapes(text: string): string {
	if (!text.includes('\\')) return text;
	return text.replace(
		ESCAPE,
		(whole, hex: string, unicode: string, wide: string, octal: string, control: string, one) => {
			const digits = hex ?? unicode ?? wide;
			if (digits !== undefined) return character(Number.parseInt(digits.replace('{', ''), 16), whole);
			// printf takes a zero in front of three more digits.
			if (octal !== undefined) {
				const taken = octal.startsWith('0') ? octal : octal.slice(0, 3);
				return character(Number.parseInt(taken, 8) & 0xff, whole) + octal.slice(taken.length);
			}
			if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) & 0x1f);
			return SINGLE[String(one)] ?? String(one);
		},
	);
}

function character(code: number, otherwise: string): string {
	return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
