const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Random things of a shape, the same for every run: what a check says of them is another question. */
export class Samples {
	#state = 1;

	of(shape: string): string {
		const ways = shape.split(/\|(?![^(]*\))/);
		const way = (ways[this.#below(ways.length)] ?? '').replace(/\(\?![^)]*\)/g, '');
		const plain = way.replace(/\(\?:((?:[^()]|\([^)]*\))*)\)(\?)?/g, (_, group: string, maybe?: string) =>
			maybe && this.#below(2) === 0 ? '' : this.of(group).replace(/[9AX]/g, '[$&]'),
		);
		let made = '';
		for (const [, atom = '', least, most, maybe] of plain.matchAll(/(\[[^\]]+\]|.)(?:\{(\d+)(?:,(\d+))?\}|(\?))?/g)) {
			const low = maybe ? 0 : Number(least ?? 1);
			const times = low + this.#below((maybe ? 1 : Number(most ?? least ?? 1)) - low + 1);
			const letters = alphabet(atom);
			for (let i = 0; i < times; i++) made += letters.charAt(this.#below(letters.length));
		}
		return made;
	}

	#below(limit: number): number {
		this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
		return Math.floor((this.#state / 0x100000000) * limit);
	}
}

function alphabet(atom: string): string {
	if (atom === '9') return DIGITS;
	if (atom === 'A') return LETTERS;
	if (atom === 'X') return DIGITS + LETTERS;
	if (!atom.startsWith('[')) return atom;
	const pattern = new RegExp(`^${atom.replace(/\[-\+/, '[')}$`, 'i');
	return Array.from(DIGITS + LETTERS)
		.filter((character) => pattern.test(character))
		.join('');
}

/** The value with its last digit that makes a difference changed to the next one. */
export function spoiled(value: string, isRight: (value: string) => boolean): string | undefined {
	for (let i = value.length - 1; i >= 0; i--) {
		const digit = DIGITS.indexOf(value.charAt(i));
		if (digit < 0) continue;
		const other = `${value.slice(0, i)}${(digit + 1) % 10}${value.slice(i + 1)}`;
		if (!isRight(other)) return other;
	}
	return undefined;
}
