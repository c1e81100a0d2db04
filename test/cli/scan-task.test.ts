import assert from 'node:assert/strict';
import { join } from 'node:path';
import { scanTask } from '../../src/cli/scan-task.ts';
import { Detection } from '../../src/engine/detection.ts';
import { defaultPolicy } from '../../src/engine/policy/layers.ts';
import { scratch, write } from './cordon.ts';

describe('scanTask', () => {
	const detection = new Detection(defaultPolicy.detect, new Uint8Array(32));

	it('skips a file that vanished after it was listed, and a folder in its place', () => {
		const folder = scratch();
		write(folder, {});
		const task = (file: string) => ({ path: file, name: file, file: join(folder, file) });
		assert.deepEqual(scanTask(detection, task('gone.txt'), 100), { skipped: 'does not exist' });
		assert.deepEqual(scanTask(detection, task('.'), 100), { skipped: 'not a regular file' });
		assert.deepEqual(scanTask(detection, task('.cordon.json'), 1), { skipped: 'larger than 1 bytes (--max-size)' });
	});
});
