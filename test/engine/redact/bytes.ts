import type { RandomBytes } from '../../../src/engine/ports.ts';

/** Bytes that count up from `from`: every three are another tag, the first is BCD. */
export function bytes(from = 0): RandomBytes {
	let next = from;
	return (length) => Uint8Array.from({ length }, () => next++ & 0xff);
}
