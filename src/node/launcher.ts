import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import {
	LAUNCHER,
	posixLauncher,
	targetsIn,
	windowsLauncher,
	type LauncherTarget,
} from '../engine/assistants/launcher.ts';
import { writeAtomically } from './atomic-write.ts';

/** Other Cordons that are remembered. */
const MOST = 5;

/**
 * Writes the launcher that hook files call into the user's home (see `hookCommand`), for this Cordon first; others that
 * are still there stay behind it. A launcher that says so already is left alone. Throws what node:fs throws.
 * @param target its `hook.cjs`, and the program that this code runs in.
 * @returns the launcher's path.
 */
export function installLauncher(target: LauncherTarget, home = homedir(), platform = process.platform): string {
	const windows = platform === 'win32';
	const file = join(home, LAUNCHER) + (windows ? '.cmd' : '');
	const old = textOf(file);
	const others = targetsIn(old).filter(({ hook }) => hook !== target.hook && existsSync(hook));
	const targets = [target, ...others.slice(0, MOST)];
	const text = windows ? windowsLauncher(targets) : posixLauncher(targets);
	if (text === old && (windows || runs(file))) return file;
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	writeAtomically(file, text, 0o755);
	// Whatever the mask takes away.
	if (!windows) chmodSync(file, 0o755);
	return file;
}

/** Whether there is one in the user's home, of whichever Cordon. */
export function hasLauncher(home = homedir()): boolean {
	return [LAUNCHER, `${LAUNCHER}.cmd`].some((path) => existsSync(join(home, path)));
}

/** What is wrong with the launcher in the user's home, in words; empty where nothing is. */
export function launcherProblem(home = homedir(), platform = process.platform): string {
	const windows = platform === 'win32';
	const file = join(home, LAUNCHER) + (windows ? '.cmd' : '');
	if (!existsSync(file)) return 'is missing';
	const text = textOf(file);
	const targets = targetsIn(text);
	if (text !== (windows ? windowsLauncher(targets) : posixLauncher(targets))) return 'is not as Cordon wrote it';
	if (!targets.some(({ hook }) => existsSync(hook))) return 'calls no Cordon that is still there';
	return windows || runs(file) ? '' : 'is no program that may be run';
}

function runs(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
