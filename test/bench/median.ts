/** Milliseconds that `work` takes: the median of `runs` after one that does not count. */
export function median(runs: number, work: () => void): number {
	work();
	const times = Array.from({ length: runs }, () => {
		const from = performance.now();
		work();
		return performance.now() - from;
	});
	return quantile(times, 0.5);
}

/** The value below which the share `q` of the numbers lies. */
export function quantile(numbers: readonly number[], q: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}
