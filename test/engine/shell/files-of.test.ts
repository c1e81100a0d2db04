import { deepEqual, ok } from 'node:assert/strict';
import { filesOf } from '../../../src/engine/shell/files-of.ts';
import type { ShellKind, ShellUse } from '../../../src/engine/shell/shell-use.ts';
import { wildcardMatches } from '../../../src/engine/shell/wildcard.ts';
import { bypasses } from './bypasses.ts';
import { harmless } from './harmless.ts';

const FILES = ['.env', 'secrets/key.pem'];

function use(command: string, shell: ShellKind = 'posix'): ShellUse {
	return filesOf(command, shell, { cwd: '/repo', home: '/home/me' });
}

/** Whether the content of a file would come back. */
function shows({ reads, searches }: ShellUse, file: string): boolean {
	const whole = `/repo/${file}`;
	const name = file.slice(file.lastIndexOf('/') + 1);
	const reaches = (path: string, isPattern: boolean): boolean =>
		isPattern ? [path, path.replaceAll('/**/', '/')].some((glob) => wildcardMatches(glob, whole)) : path === whole;
	return (
		reads.some(({ path, isPattern }) => reaches(path.replace(/^\*\*\//, '/repo/'), isPattern)) ||
		searches.some(({ path, isPattern, include, exclude, ignoreFiles, hidden, of, flat }) => {
			const below = isPattern ? wildcardMatches(path, whole) : whole.startsWith(`${path === '/' ? '' : path}/`);
			if (!below) return reaches(path, isPattern);
			// What is ignored, and what git does not know, does not come out.
			if (ignoreFiles || of === 'tracked' || (!hidden && name.startsWith('.'))) return false;
			if (flat && whole.slice(path.length + 1).includes('/')) return false;
			const matches = (glob: string): boolean =>
				[name, file, `./${file}`].some((one) => wildcardMatches(glob.toLowerCase(), one.toLowerCase()));
			return (include.length === 0 || include.some(matches)) && !exclude.some(matches);
		})
	);
}

describe('files of a command', () => {
	for (const bypass of bypasses) {
		if ('cannot' in bypass) continue;
		const { command, shell, reads } = bypass;
		it(`${shell}: ${JSON.stringify(command)} reads ${reads.join(', ')}`, () => {
			const found = use(command, shell);
			for (const file of reads) ok(shows(found, file), JSON.stringify(found));
		});
	}

	for (const { command, shell } of harmless) {
		it(`${shell}: ${JSON.stringify(command)} shows nothing`, () => {
			const all = use(command, shell);
			// Which files a difference is about, git is asked.
			const found = { ...all, searches: all.searches.filter(({ question }) => !question) };
			deepEqual(
				FILES.filter((file) => shows(found, file)),
				[],
				JSON.stringify(found),
			);
		});
	}
});
