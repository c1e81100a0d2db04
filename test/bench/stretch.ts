import { Detection } from '../../src/engine/detection.ts';
import { defaultPolicy } from '../../src/engine/policy/layers.ts';
import { ALPHABETS, random } from '../engine/detect/samples.ts';
import { quantile } from './median.ts';

/** How long the engine keeps others waiting: the time between two pauses, in texts that make it work hardest. */
export function stretch(): void {
	const detection = new Detection(defaultPolicy.detect, new Uint8Array(32));
	const token = ['gh', 'p_', random(ALPHABETS.alnum, 36, 1)].join('');
	const texts: Record<string, string> = {
		'one line of 5 MB': 'x = [1, 2, 3]; ',
		'tokens only': `k='${token}' `,
		'names without end': 'token=QRcHK0j1TU3~',
		'addresses only': 'a@b.co,',
		'digits only': '4111 1111 1111 1111 ',
	};
	console.log('\nlongest stretch without a pause');
	for (const [name, piece] of Object.entries(texts)) {
		const steps = detection.slices(piece.repeat(Math.ceil(5_000_000 / piece.length)), {});
		const times: number[] = [];
		for (let done = false; !done;) {
			const from = performance.now();
			done = steps.next().done ?? false;
			times.push(performance.now() - from);
		}
		const at = (q: number): string => `${quantile(times, q).toFixed(1)} ms`;
		console.log(`  ${name.padEnd(19)} p50 ${at(0.5)}   p99 ${at(0.99)}   max ${at(1)}`);
	}
}
