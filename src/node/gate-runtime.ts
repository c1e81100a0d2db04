import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GateAnswer } from '../engine/assistants/surroundings.ts';
import { writeAtomically } from './atomic-write.ts';
import { checkGate } from './gate-check.ts';

/** The oldest Node that the hook runs in. */
const OLDEST = 20;

/**
 * The agent plugin's command finds what this code runs in, from the first moment on. What was recorded before and is
 * still there stays: it may be faster.
 * @param extension the extension's folder.
 */
export function keepRuntime(extension: string): void {
	const known = recorded(extension);
	if (known === '' || !existsSync(known)) record(extension, process.execPath);
}

/** Looks for the fastest program that runs the hook, records it, and tries the plugin's command. Never rejects. */
export async function readyGate(extension: string): Promise<GateAnswer> {
	const runtime = await findRuntime();
	if (runtime !== recorded(extension)) record(extension, runtime);
	return checkGate(join(extension, 'media/agent-plugin'));
}

/**
 * Read by a shell for everything that an agent does, which has no time to ask a program for its version. It lies beside
 * the hook's bundle, and goes away with the extension.
 */
function fileIn(extension: string): string {
	return join(extension, 'dist/runtime');
}

function recorded(extension: string): string {
	try {
		return readFileSync(fileIn(extension), 'utf8').trim();
	} catch {
		return '';
	}
}

function record(extension: string, runtime: string): void {
	try {
		writeAtomically(fileIn(extension), `${runtime}\n`);
	} catch {
		// Where nothing can be written, the command takes the Node on the PATH, and the check says whether that does.
	}
}

/**
 * The program that this code runs in, unless that is Electron, which starts more slowly than a Node on the PATH that is
 * new enough.
 */
function findRuntime(): Promise<string> {
	const own = process.execPath;
	if (process.versions['electron'] === undefined) return Promise.resolve(own);
	const script = 'console.log(process.versions.node); console.log(process.execPath)';
	return new Promise((resolve) => {
		execFile('node', ['-e', script], { timeout: 5000, windowsHide: true }, (error, stdout) => {
			const [version = '', path = ''] = stdout.split(/\r?\n/);
			resolve(error || Number.parseInt(version, 10) < OLDEST || !existsSync(path) ? own : path);
		});
	});
}
