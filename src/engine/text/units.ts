/**
 * The UTF-16 unit at an offset; 0 outside of the text. `charCodeAt` has an answer there, too, but where V8 has seen it
 * asked once, it gives up its fast path for good, and every other unit costs several times as much.
 */
export function unitAt(text: string, at: number): number {
	return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** True for a UTF-16 unit `0` to `9`. Takes NaN, as `charCodeAt` gives it beyond the text. */
export function isDigit(unit: number): boolean {
	return unit >= 48 && unit <= 57;
}

/** True for an ASCII letter. */
export function isLetter(unit: number): boolean {
	const lower = unit | 32;
	return lower >= 97 && lower <= 122;
}

/** True for an ASCII letter, digit or underscore: what a number must not touch if it is to stand for itself. */
export function isWord(unit: number): boolean {
	return isDigit(unit) || isLetter(unit) || unit === 95;
}

/** True for `0` to `9`, `a` to `f` in either case. */
export function isHex(unit: number): boolean {
	const lower = unit | 32;
	return isDigit(unit) || (lower >= 97 && lower <= 102);
}
