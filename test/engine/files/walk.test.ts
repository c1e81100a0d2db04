import assert from 'node:assert/strict';
import { walk, type Skipped, type WalkOptions } from '../../../src/engine/files/walk.ts';
import type { Files } from '../../../src/engine/ports.ts';
import { memoryFiles } from './memory-files.ts';

async function walked(files: Files, folder: string, options: Partial<WalkOptions> = {}) {
	const skipped: Skipped[] = [];
	const found: string[] = [];
	for await (const path of walk(files, folder, { skip: (one) => skipped.push(one), ...options })) found.push(path);
	return { found, skipped };
}

describe('walk', () => {
	it('goes by name, whatever order the disk has', async () => {
		const files = memoryFiles({ '/r/b': '', '/r/a/z': '', '/r/a/B': '', '/r/C': '', '/r/.git/HEAD': '' });
		assert.deepEqual((await walked(files, '/r')).found, ['/r/C', '/r/a/B', '/r/a/z', '/r/b']);
	});

	it('lets a deeper .gitignore bring back a folder, and nothing bring back what lies in an excluded one', async () => {
		const files = memoryFiles({
			'/r/.gitignore': 'build/\n/top\n',
			'/r/build/a': '',
			'/r/build/.gitignore': '!a\n',
			'/r/top': '',
			'/r/sub/.gitignore': '!build/\ntop/only\n\\#odd\n',
			'/r/sub/build/b': '',
			'/r/sub/top/only': '',
			'/r/sub/top/other': '',
			'/r/sub/#odd': '',
		});
		const { found } = await walked(files, '/r');
		assert.deepEqual(
			found.filter((path) => !path.endsWith('.gitignore')),
			['/r/sub/build/b', '/r/sub/top/other'],
		);
	});

	it('takes pattern characters in folder names for what they are', async () => {
		const files = memoryFiles({ '/r/[x]*/.gitignore': 'a\n', '/r/[x]*/a': '', '/r/x/a': '', '/r/[x]*/d/a': '' });
		const { found } = await walked(files, '/r');
		assert.deepEqual(found, ['/r/[x]*/.gitignore', '/r/x/a']);
	});

	it('heeds the files above up to the root, unless they exclude the folder itself', async () => {
		const files = memoryFiles({ '/r/.gitignore': '*.log\nout\n', '/r/s/a.log': '', '/r/s/b': '', '/r/out/c.log': '' });
		assert.deepEqual((await walked(files, '/r/s', { root: '/r' })).found, ['/r/s/b']);
		assert.deepEqual((await walked(files, '/r/s')).found, ['/r/s/a.log', '/r/s/b']);
		assert.deepEqual((await walked(files, '/r/out', { root: '/r' })).found, ['/r/out/c.log']);
	});

	it('ignores case where the disk does', async () => {
		const files = memoryFiles({ '/r/.gitignore': 'OUT\n', '/r/out': '' });
		assert.equal((await walked(files, '/r')).found.length, 2);
		assert.equal((await walked(files, '/r', { ignoreCase: true })).found.length, 1);
	});

	it('asks about every file and folder before it goes there', async () => {
		const files = memoryFiles({ '/r/a/x': '', '/r/b': '', '/r/c': '' }, ['/r/a']);
		const { found, skipped } = await walked(files, '/r', { exclude: (path) => path === '/r/a/' || path === '/r/c' });
		assert.deepEqual([found, skipped], [['/r/b'], []]);
	});

	it('goes on past what cannot be entered', async () => {
		const files = memoryFiles({ '/r/a/x': '', '/r/b': '' }, ['/r/a']);
		const { found, skipped } = await walked(files, '/r');
		assert.deepEqual([found, skipped], [['/r/b'], [{ path: '/r/a', reason: 'no permission' }]]);
	});

	it('visits everything once where links are followed, by its own name where it has one', async () => {
		const files = memoryFiles({
			'/r/a-link': { to: '/r/z' },
			'/r/z/file': '',
			'/r/z/up': { to: '/r' },
			'/r/out': { to: '/elsewhere' },
			'/elsewhere/x': '',
			'/r/twice': { to: '/r/out' },
			'/r/file-link': { to: '/r/z/file' },
			'/r/lost': { to: '/nowhere' },
			'/r/circle': { to: '/r/circle' },
		});
		const { found, skipped } = await walked(files, '/r', { followLinks: true });
		assert.deepEqual(found, ['/r/z/file', '/r/out/x']);
		assert.deepEqual(skipped.map(({ path }) => path).sort(), ['/r/circle', '/r/lost']);
		const plain = await walked(files, '/r');
		assert.deepEqual(plain.found, ['/r/z/file']);
		assert.equal(plain.skipped.length, 7);
	});
});
