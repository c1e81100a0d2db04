import { readFile } from 'node:fs/promises';
import type { Project } from '../engine/supply/project.ts';
import { readProject } from '../engine/supply/read-project.ts';
import { git } from './git.ts';

/** What a repository knows about packages and its own licence, from the files that git does not ignore. */
export async function projectAt(root: string): Promise<Project> {
	const listed = await git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').catch(() => '');
	const paths = new Set(listed.split('\0').filter((path) => path !== ''));
	return readProject([...paths], (path) => readFile(`${root}/${path}`));
}
