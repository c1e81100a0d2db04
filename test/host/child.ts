import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const running = new Set<ChildProcess>();
let watching = false;

/**
 * Starts a program that must not outlive this one. It gets a process group of its own, so that what it starts ends with it,
 * however this process ends short of being killed outright (for that see die-with-parent.ts).
 */
export function startChild(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
	if (!watching) {
		watching = true;
		process.on('exit', () => running.forEach(child => signal(child, 'SIGKILL')));
		for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
			process.on(name, () => process.exit(name === 'SIGINT' ? 130 : 143));
		}
	}
	const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
	running.add(child);
	return child;
}

/** Ends a program and all that it started: politely, then not. */
export async function stopChild(child: ChildProcess): Promise<void> {
	signal(child, 'SIGTERM');
	for (let waited = 0; waited < 2000 && child.exitCode === null && child.signalCode === null; waited += 20) {
		await sleep(20);
	}
	signal(child, 'SIGKILL');
	running.delete(child);
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
