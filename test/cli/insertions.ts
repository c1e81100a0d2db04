import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cordon, git, repositoryWith } from './cordon.ts';
import { after } from './hook-calls.ts';

export const BASE = 'export const first = (name: string): string => name.trim();\n';

/** A function of three lines that no other name gives. */
export function code(name: string): string {
	return `export function ${name}(left: number, right: number): number {\n\treturn combine('${name}', left, right);\n}\n`;
}

/** A repository with a commit on `main`, on a branch `work`, with a user that git knows. */
export function onBranch(files: Readonly<Record<string, string>> = { 'src/a.ts': BASE }): string {
	const folder = repositoryWith(files);
	git(folder, 'config', 'user.name', 'Ada');
	git(folder, 'config', 'user.email', 'ada@example.org');
	git(folder, 'checkout', '-q', '-b', 'work');
	return folder;
}

/** Appends to a file as an assistant whose hook tells of it. */
export function assistantAppends(folder: string, path: string, added: string): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	const before = textIn(file);
	writeFileSync(file, before + added);
	const input = { file_path: file, old_string: before, new_string: before + added };
	const { code, stderr } = cordon(folder, ['hook', 'claude-code'], {
		input: JSON.stringify({ ...after('claude-code', folder, 'Edit', input, 'ok'), model: 'a-model' }),
	});
	assert.deepEqual([code, stderr], [0, '']);
}

export function commit(folder: string, message = 'more'): string {
	git(folder, 'add', '-A');
	git(folder, 'commit', '-q', '-m', message);
	return git(folder, 'rev-parse', 'HEAD').trim();
}

function textIn(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
