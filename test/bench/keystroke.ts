import { Detection } from '../../src/engine/detection.ts';
import { defaultPolicy } from '../../src/engine/policy/layers.ts';
import { quantile } from './median.ts';
import { dependencySources } from './sources.ts';

const LINES = 10_000;
const KEYS = 3000;

/** What a key press costs in a long file: the edit and the findings after it. */
export function keystroke(): void {
	const lines = dependencySources(3_000_000)
		.flatMap(({ text }) => text.split('\n'))
		.filter((line) => line.length < 200);
	const text = lines.slice(0, LINES).join('\n');
	const detection = new Detection(defaultPolicy.detect, new Uint8Array(32));
	const open = detection.open(text, { language: 'typescript' });
	for (const _ of open.start());
	const typed = 'const password = "s3cr3t-V4lue"; // call me +44 20 7946 0958\n';
	const times: number[] = [];
	let offset = Math.floor(text.length / 2);
	for (let key = 0; key < KEYS; key++) {
		const from = performance.now();
		open.edit([{ offset, length: 0, text: typed.charAt(key % typed.length) }]);
		open.findings(500);
		times.push(performance.now() - from);
		offset++;
	}
	const at = (q: number): string => `${quantile(times, q).toFixed(3)} ms`;
	console.log(`\nkeystroke in ${LINES} lines, ${(text.length / 1000).toFixed(0)} k units, ${KEYS} keys`);
	console.log(`  p50 ${at(0.5)}   p99 ${at(0.99)} (aim under 1 ms)   max ${at(1)}`);
}
