const actions = new Set<() => void>();
let watching = false;

/** Has something done when this process ends, by itself or by a signal: without waiting for anything. Gives back what takes the wish back. */
export function atExit(action: () => void): () => void {
	if (!watching) {
		watching = true;
		process.on('exit', () => {
			for (const each of [...actions].toReversed()) {
				each();
			}
		});
		for (const [name, number] of [
			['SIGHUP', 1],
			['SIGINT', 2],
			['SIGTERM', 15],
		] as const) {
			process.on(name, () => process.exit(128 + number));
		}
	}
	actions.add(action);
	return () => actions.delete(action);
}
