import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { absolute } from './paths.ts';

const run = promisify(execFile);

/** Git said no; the message is its own, one line. */
class GitError extends Error {}

/** Runs git without a shell and gives its output; a GitError when it fails or is not installed. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
	try {
		return (await run('git', args, { cwd: folder, maxBuffer: 1 << 30, windowsHide: true })).stdout;
	} catch (error) {
		throw gitError(error);
	}
}

/** The lines that git writes, each byte a unit (latin1): for output that is mostly thrown away. */
export async function* gitLines(folder: string, ...args: readonly string[]): AsyncGenerator<string> {
	const child = spawn('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
	const ended = new Promise<number | null>((resolve, reject) => {
		child.on('error', (error) => reject(gitError(error)));
		child.on('close', resolve);
	});
	child.stdout.setEncoding('latin1');
	let rest = '';
	for await (const chunk of child.stdout) {
		// Not node:readline: it ends lines at a lone carriage return too, and git does not.
		const lines = (rest + (chunk as string)).split('\n');
		rest = lines.pop() ?? '';
		yield* lines;
	}
	if (rest !== '') yield rest;
	if ((await ended) !== 0) throw new GitError(`git ${args[0]} failed`);
}

/** Sizes of objects in bytes, in the order of their ids. */
export async function gitSizes(folder: string, ids: readonly string[]): Promise<number[]> {
	const answers = (await ask(folder, '--batch-check', ids)).toString('latin1').split('\n');
	return ids.map((id, i) => sizeIn(answers[i] ?? '', id));
}

/** Contents of objects, in the order of their ids; all of them are in memory at once. */
export async function gitBlobs(folder: string, ids: readonly string[]): Promise<Uint8Array[]> {
	const all = await ask(folder, '--batch', ids);
	let at = 0;
	return ids.map((id) => {
		// Each answer: a header line, the content, a line end.
		const start = all.indexOf(10, at) + 1;
		const end = start + sizeIn(all.subarray(at, start).toString('latin1'), id);
		at = end + 1;
		// Copied: a part sent to a worker would take the whole buffer along.
		return new Uint8Array(all.subarray(start, end));
	});
}

async function ask(folder: string, how: string, ids: readonly string[]): Promise<Buffer> {
	const child = spawn('git', ['cat-file', how], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
	// A git that ended early shows in what it answered.
	child.stdin.on('error', () => {});
	child.stdin.end(ids.map((id) => `${id}\n`).join(''));
	const chunks: Uint8Array[] = [];
	for await (const chunk of child.stdout) chunks.push(chunk as Uint8Array);
	return Buffer.concat(chunks);
}

/** Size in git's header `<id> <type> <size>`. */
function sizeIn(header: string, id: string): number {
	const size = /^[0-9a-f]+ \w+ (\d+)/.exec(header)?.[1];
	if (size === undefined) throw new GitError(`git has no object ${id}`);
	return Number(size);
}

/** Top of the working tree around `folder`, absolute with `/`; undefined outside of one or without git. */
export async function repositoryRoot(folder: string): Promise<string | undefined> {
	try {
		return absolute((await git(folder, 'rev-parse', '--show-toplevel')).replace(/\r?\n$/, ''));
	} catch {
		return undefined;
	}
}

function gitError(error: unknown): GitError {
	const { code, stderr, message } = error as NodeJS.ErrnoException & { stderr?: string };
	if (code === 'ENOENT') return new GitError('git is not installed or not on the PATH');
	const line = (stderr || message).trim().split('\n', 1)[0] ?? '';
	return new GitError(line.replace(/^fatal: /, ''));
}
