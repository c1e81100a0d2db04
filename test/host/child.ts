import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

import { atExit } from './at-exit.ts';

/** A program that runs until it is stopped. */
export interface Child {
	process: ChildProcess;
	/** Ends it and all that it started: politely, then not. */
	stop(): Promise<void>;
}

/**
 * Starts a program that must not outlive this one. It gets a process group of its own, so that what it starts ends with it,
 * however this process ends short of being killed outright (for that see die-with-parent.ts).
 */
export function startChild(command: string, args: readonly string[], options: SpawnOptions): Child {
	const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
	const forget = atExit(() => signal(child, 'SIGKILL'));
	return {
		process: child,
		async stop() {
			signal(child, 'SIGTERM');
			for (let waited = 0; waited < 2000 && child.exitCode === null && child.signalCode === null; waited += 20) {
				await sleep(20);
			}
			signal(child, 'SIGKILL');
			forget();
		},
	};
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
	if (child.pid === undefined) {
		return;
	}
	try {
		process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
	} catch {
		// The group is gone already.
	}
}
