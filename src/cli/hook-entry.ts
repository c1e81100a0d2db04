import { mkdirSync } from 'node:fs';
import module from 'node:module';
import { codeFolder } from '../node/state-folder.ts';

declare const require: (file: string) => unknown;

// Compiled once for each version of Node (22.8 or newer), by whichever hook runs first.
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
try {
	mkdirSync(codeFolder(), { recursive: true, mode: 0o700 });
	enableCompileCache?.(codeFolder());
} catch {
	// It is only slower without.
}
require('./gate.cjs');
