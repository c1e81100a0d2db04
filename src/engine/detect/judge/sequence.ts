/** Shortest run that counts, and the share of the letters or digits that runs must make up. */
const RUN = 4;
const SHARE = 0.7;

/**
 * Letters that follow the alphabet while digits count, in any mixture: `a1b2c3d4e5f6`, `abcd1234efgh5678`,
 * `Aa1Bb2Cc3`. People type such values for tests and documentation; no generator makes them.
 */
export function isWoven(value: string): boolean {
	const letters = value.toLowerCase().replace(/[^a-z]/g, '');
	const digits = value.replace(/\D/g, '');
	return (
		letters.length + digits.length >= 12 &&
		letters.length >= 6 &&
		ascends(letters) &&
		(digits.length < 6 || ascends(digits))
	);
}

function ascends(text: string): boolean {
	let inRuns = 0;
	let length = 1;
	for (let i = 1; i <= text.length; i++) {
		const step = i < text.length ? text.charCodeAt(i) - text.charCodeAt(i - 1) : Number.NaN;
		if (step === 1 || step === 0 || step === -9) {
			length++;
			continue;
		}
		if (length >= RUN) inRuns += length;
		length = 1;
	}
	return inRuns / text.length >= SHARE;
}
