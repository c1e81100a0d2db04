import { execFile } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { codeFiles } from './demo/code-files.ts';
import { dataFiles } from './demo/data-files.ts';
import { projectFiles } from './demo/project-files.ts';
import { Samples } from './demo/samples.ts';

/**
 * Writes the workspace that `npm start` opens: a small invoice service as people have them, with secrets and personal
 * data in the places where they really turn up. All of it is invented, and the same on every run. Where git is
 * installed, it is a repository with one commit.
 */
export async function createDemoWorkspace(folder: string): Promise<void> {
	const samples = new Samples();
	for (const [path, text] of Object.entries({
		...projectFiles(samples),
		...codeFiles(samples),
		...dataFiles(samples),
	})) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
		if (path.endsWith('.sh')) await chmod(file, 0o755);
	}
	await commit(folder);
}

async function commit(folder: string): Promise<void> {
	const who = ['-c', 'user.name=Invoice Service', '-c', 'user.email=invoices@example.com'];
	const git = (...args: string[]): Promise<unknown> => promisify(execFile)('git', args, { cwd: folder });
	try {
		await git('-c', 'init.defaultBranch=main', 'init', '--quiet');
		await git('add', '--all');
		await git(...who, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '--no-verify', '-m', 'Invoice service');
	} catch {
		// Without git, the workspace is a plain folder: everything but the history can be tried all the same.
	}
}
