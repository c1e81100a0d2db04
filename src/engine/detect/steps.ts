/** Runs a generator that pauses for others to its end, without a pause. */
export function throughAll<T>(steps: Generator<undefined, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
