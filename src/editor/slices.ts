/** Longest stretch of work on the extension host, which all extensions share: half a frame. */
const STRETCH = 8;

/**
 * Runs a generator to its end, giving the host back every few milliseconds.
 * @returns its result, or undefined when `cancelled` said so between two stretches.
 */
export async function inSlices<T>(steps: Iterator<undefined, T>, cancelled: () => boolean): Promise<T | undefined> {
	for (;;) {
		const until = performance.now() + STRETCH;
		do {
			const step = steps.next();
			if (step.done) return step.value;
		} while (performance.now() < until);
		await new Promise<void>((resolve) => setTimeout(resolve, 0));
		if (cancelled()) return undefined;
	}
}

let until = 0;
let last = Promise.resolve();

/** For work in many small pieces, before each of them: gives the host back once they have had it long enough. */
export function turn(): Promise<void> {
	// One after the other: pieces that wait together would run together.
	last = last.then(pause);
	return last;
}

async function pause(): Promise<void> {
	if (performance.now() < until) return;
	await new Promise<void>((resolve) => setTimeout(resolve, 0));
	until = performance.now() + STRETCH;
}
