import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reasonOf } from '../node/files.ts';
import { installLauncher } from '../node/launcher.ts';
import { entry } from './build.ts';

/** Makes sure that the hooks which `sync` writes find this Cordon; says so where they will not. */
export function keepLauncher(): void {
	const hook = fileURLToPath(new URL('hook.cjs', entry));
	// Run from its sources there is none.
	if (!existsSync(hook)) return;
	try {
		installLauncher({ hook, runtime: process.execPath });
	} catch (error) {
		console.error(`cordon: hooks will do nothing: ~/.cordon/bin cannot be written: ${reasonOf(error)}`);
	}
}
