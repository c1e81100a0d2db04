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
