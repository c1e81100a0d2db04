import { spawn } from 'node:child_process';

/** Runs a program to its end and gives what it printed. What it printed is part of the error when it fails. */
export async function run(
	command: string,
	args: readonly string[],
	options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
	const child = spawn(command, args, {
		...options,
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32',
	});
	const stdout: string[] = [];
	const stderr: string[] = [];
	child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject).on('close', resolve);
	});
	if (code !== 0) {
		throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${stderr.join('')}${stdout.join('')}`);
	}
	return stdout.join('');
}
