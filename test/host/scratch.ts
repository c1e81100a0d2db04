import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { atExit } from './at-exit.ts';

/** A folder that is gone when this process is. */
export interface Scratch {
	path: string;
	remove(): Promise<void>;
}

/** Makes a folder for temporary files. */
export async function scratchFolder(name: string): Promise<Scratch> {
	const path = await mkdtemp(join(tmpdir(), `${name}-`));
	// What still runs may write while it is being removed.
	const options = { recursive: true, force: true, maxRetries: 5 };
	const forget = atExit(() => rmSync(path, options));
	return {
		path,
		async remove() {
			await rm(path, options);
			forget();
		},
	};
}
