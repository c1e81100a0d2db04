import { Tracker } from '../../src/engine/provenance/tracking.ts';
import { TextBuffer } from '../../src/engine/text/text-buffer.ts';
import { quantile } from './median.ts';

const LINES = 20_000;
const INSERTIONS = 500;
const KEYS = 5000;

/** What following 500 insertions costs a key press: typing, deleting, and lines cut and pasted in between. */
export function tracking(): void {
	const line = 'const answer = await client.fetch(request, { retries: 3 });\n';
	const every = Math.floor(LINES / INSERTIONS) * line.length;
	const tracker = new Tracker(
		Array.from({ length: INSERTIONS }, (_, i) => ({
			start: i * every,
			end: i * every + 8 * line.length,
			id: `insertion-${i}`,
			human: 0,
		})),
	);
	const buffer = new TextBuffer(line.repeat(LINES));
	const times: number[] = [];
	let seed = 1;
	for (let key = 0; key < KEYS; key++) {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
		const offset = seed % (buffer.length - 2 * line.length);
		const edit = {
			offset,
			length: key % 3 === 0 ? 1 : key % 50 === 0 ? line.length : 0,
			text: key % 3 === 0 ? '' : key % 50 === 1 ? buffer.slice(offset, offset + line.length) : 'x',
		};
		const from = performance.now();
		tracker.apply([edit], buffer, { by: 'person' });
		times.push(performance.now() - from);
		buffer.apply([edit]);
	}
	const at = (q: number): string => `${quantile(times, q).toFixed(4)} ms`;
	console.log(`\ntracking ${INSERTIONS} insertions in ${LINES} lines, ${KEYS} keys`);
	console.log(`  p50 ${at(0.5)}   p99 ${at(0.99)} (aim under 0.2 ms)   segments ${tracker.segments.length}`);
}
