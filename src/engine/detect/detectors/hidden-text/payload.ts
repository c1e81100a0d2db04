const SHOWN = 60;

/**
 * A reason that quotes what hidden characters spell, for people to judge. Only harmless ASCII is kept and the rest shown
 * as dots, since the quotation ends up in messages, Markdown and logs.
 */
export function spelled(codes: readonly number[]): string {
	const text = String.fromCharCode(...codes.slice(0, SHOWN)).replace(/[^ -~]|[<>[\]"`\\]/g, '·');
	return `spells "${text}${codes.length > SHOWN ? '…' : ''}"`;
}
