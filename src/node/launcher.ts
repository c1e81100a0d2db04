import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
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
import { onPath, runs } from './programs.ts';

/** Other Cordons that are remembered. */
const MOST = 5;

/**
 * Writes the launcher that hook files call into the user's home (see `hookCommand`), for this Cordon first; others that
 * are still there stay behind it. A launcher that says so already is left alone. Throws what node:fs throws.
 * @param target its `hook.cjs`, and the program that this code runs in.
 * @returns the launcher's path.
 */
export function installLauncher(target: LauncherTarget, home = homedir(), platform = process.platform): string {
	const file = join(home, LAUNCHER);
	const others = targetsIn(textOf(file)).filter(({ hook }) => hook !== target.hook && existsSync(hook));
	const files = launchers([target, ...others.slice(0, MOST)], home, platform);
	for (const { path, text } of files) {
		if (text === textOf(path) && runs(path)) continue;
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
		writeAtomically(path, text, 0o755);
		// Whatever the mask takes away.
		chmodSync(path, 0o755);
	}
	return files.at(-1)?.path ?? file;
}

/** What has to be there. On Windows some assistants call hooks from the shell that comes with Git, others from PowerShell. */
function launchers(targets: readonly LauncherTarget[], home: string, platform: NodeJS.Platform) {
	const path = join(home, LAUNCHER);
	const posix = { path, text: posixLauncher(targets) };
	return platform === 'win32' ? [posix, { path: `${path}.cmd`, text: windowsLauncher(targets, home) }] : [posix];
}

/** Whether there is one in the user's home, of whichever Cordon. */
export function hasLauncher(home = homedir()): boolean {
	return [LAUNCHER, `${LAUNCHER}.cmd`].some((path) => existsSync(join(home, path)));
}

/** What is wrong with the launcher in the user's home, in words; empty where nothing is. */
export function launcherProblem(
	home = homedir(),
	environment: NodeJS.ProcessEnv = process.env,
	platform = process.platform,
): string {
	const targets = targetsIn(textOf(join(home, LAUNCHER)));
	const files = launchers(targets, home, platform);
	if (files.some(({ path }) => !existsSync(path))) return 'is missing';
	if (files.some(({ path, text }) => text !== textOf(path))) return 'is not as Cordon wrote it';
	const there = targets.filter(({ hook }) => existsSync(hook));
	if (there.length === 0) return 'calls no Cordon that is still there';
	if (onPath('node', environment) === undefined && !there.some(({ runtime }) => runs(runtime)))
		return 'finds no Node to run Cordon with';
	return files.every(({ path }) => runs(path)) ? '' : 'is no program that may be run';
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
