const SHOWN = 60;

/**
 * A reason that quotes what hidden characters spell, for people to judge. Only harmless ASCII is kept and the rest shown
 * as dots, since the quotation ends up in messages, Markdown and logs.
 */
export function spelled(codes: readonly number[]): string {
	return `spells ${quoted(String.fromCharCode(...codes.slice(0, SHOWN + 1)))}`;
}

/** Text in quotation marks, bounded and made harmless likewise. */
export function quoted(text: string): string {
	const harmless = text
		.slice(0, SHOWN)
		.replace(/\s+/g, ' ')
		.replace(/[^ -~]|[<>[\]"`\\]/g, '·');
	return `"${harmless}${text.length > SHOWN ? '…' : ''}"`;
}

/** Fewer bits than these spell nothing. */
const BITS = 16;

/**
 * What a run of two kinds of characters spells, one of them for 0 and the other for 1, eight to a letter; undefined where
 * it is nothing readable.
 */
export function spelledInBits(text: string): string | undefined {
	const [zero, one, ...more] = new Set(text);
	if (text.length < BITS || zero === undefined || one === undefined || more.length > 0) return undefined;
	for (const set of [zero, one]) {
		const bits = Array.from(text, (c) => (c === set ? '1' : '0')).join('');
		const codes = (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
		if (codes.filter((c) => c >= 32 && c < 127).length > codes.length * 0.8) return spelled(codes);
	}
	return undefined;
}
