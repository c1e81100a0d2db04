import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cordon, folderWith, scratch, VALUE } from './cordon.ts';

interface Checked {
	readonly version: number;
	readonly paths: readonly {
		readonly path: string;
		readonly verdict: string;
		readonly rule: string;
		readonly layer: string;
		readonly guidance: string;
		readonly file?: string;
		readonly line?: number;
		readonly why?: string;
	}[];
}

function checked(folder: string, args: readonly string[], input?: string, env: NodeJS.ProcessEnv = {}): Checked {
	const { stdout, stderr } = cordon(folder, ['check', '--format', 'json', ...args], {
		env,
		...(input !== undefined && { input }),
	});
	if (!stdout) throw new Error(stderr);
	return JSON.parse(stdout) as Checked;
}

function blocked(folder: string, ...args: readonly string[]): string[] {
	return checked(folder, args).paths.flatMap(({ path, verdict }) => (verdict === 'block' ? [path] : []));
}

/** A private key that nobody uses. */
function privateKey(): string {
	return generateKeyPairSync('ec', { namedCurve: 'P-256' })
		.privateKey.export({ type: 'pkcs8', format: 'pem' })
		.toString();
}

const POLICY =
	'{ "version": 1, "guidance": "ask us",\n "protect": ["secrets/",\n "/docs/*.txt"],\n "locked": ["protect"] }';

describe('cordon check', () => {
	it('answers for every path with the rule, its layer, its place and the guidance', () => {
		const folder = folderWith({ '.git/HEAD': '', '.cordon.json': POLICY });
		const { version, paths } = checked(folder, ['docs/a.txt', 'src/a.ts']);
		assert.equal(version, 1);
		assert.deepEqual(paths, [
			{
				path: 'docs/a.txt',
				verdict: 'block',
				rule: '/docs/*.txt',
				layer: 'repository',
				guidance: 'ask us',
				file: '.cordon.json',
				line: 3,
			},
			{ path: 'src/a.ts', verdict: 'allow', rule: '', layer: 'repository', guidance: 'ask us' },
		]);
	});

	it('fails when a path is blocked, and says why to a person', () => {
		const folder = folderWith({ '.git/HEAD': '', '.cordon.json': POLICY });
		const { code, stdout } = cordon(folder, ['check', '.env', 'a.ts']);
		assert.equal(code, 1);
		assert.match(stdout, /^block {2}\.env {2}\.env \(built in\) {2}Environment files.* {2}ask us\nallow {2}a\.ts\n$/);
		assert.equal(cordon(folder, ['check', 'a.ts']).code, 0);
		assert.equal(cordon(folder, ['check']).code, 2);
		assert.equal(cordon(folder, ['check', '-', 'a']).code, 2);
	});

	it('reads paths from standard input, by line or by zero byte', () => {
		const folder = folderWith({});
		assert.deepEqual(
			checked(folder, ['-'], 'a.ts\r\n\n.env\n').paths.map(({ path, verdict }) => [path, verdict]),
			[
				['a.ts', 'allow'],
				['.env', 'block'],
			],
		);
		assert.deepEqual(
			checked(folder, ['-'], 'a\nb.ts\0.env\0').paths.map(({ path }) => path),
			['a\nb.ts', '.env'],
		);
	});

	it('follows links of files and folders, in a circle, in a row, and into nothing', function () {
		if (process.platform === 'win32') this.skip();
		const folder = folderWith({
			'.git/HEAD': '',
			'.cordon.json': POLICY,
			'.env': 'x',
			'secrets/a': 'x',
			'src/a.ts': '',
		});
		const link = (target: string, name: string): void => symlinkSync(target, join(folder, name));
		link('.env', 'to-file');
		link('secrets', 'to-folder');
		link('loop-b', 'loop-a');
		link('loop-a', 'loop-b');
		link('later/.env', 'to-nothing');
		link('src', 'to-src');
		link('to-src/../secrets', 'across');
		for (let i = 0; i < 30; i++) link(i === 0 ? '.env' : `row${i - 1}`, `row${i}`);
		assert.deepEqual(
			blocked(
				folder,
				'to-file',
				'to-folder/a',
				'to-folder/b',
				'to-folder',
				'loop-a',
				'loop-a/x',
				'to-nothing',
				'to-src/a.ts',
				'across/a',
				'row29',
			),
			['to-file', 'to-folder/a', 'to-folder/b', 'to-folder', 'to-nothing', 'across/a', 'row29'],
		);
	});

	it('enters a link before it goes up from there', function () {
		if (process.platform === 'win32') this.skip();
		const folder = folderWith({ '.git/HEAD': '', '.cordon.json': POLICY, 'secrets/in/a': '', a: '' });
		symlinkSync('secrets/in', join(folder, 'way'));
		assert.deepEqual(blocked(folder, 'way/../in/a', './way/../in'), ['way/../in/a', './way/../in']);
	});

	it('knows a protected file by its other name', function () {
		if (process.platform === 'win32') this.skip();
		const folder = folderWith({ '.git/HEAD': '', '.cordon.json': POLICY, 'secrets/a': 'x', 'b.txt': 'x' });
		linkSync(join(folder, 'secrets/a'), join(folder, 'other.txt'));
		linkSync(join(folder, 'b.txt'), join(folder, 'c.txt'));
		const { paths } = checked(folder, ['other.txt', 'c.txt']);
		assert.deepEqual(
			paths.map(({ verdict }) => verdict),
			['block', 'allow'],
		);
		assert.match(paths[0]?.why ?? '', /the same file as .*secrets\/a/);
	});

	it('looks into files: a copy of a key is a key, and many findings protect', () => {
		const findings = Array.from({ length: 11 }, (_, i) => `${VALUE} ${i}`).join('\n');
		const policy = { detect: { custom: [{ id: 'project-name', words: [VALUE] }] }, protect: ['!free.txt'] };
		const folder = folderWith({
			'.cordon.json': JSON.stringify(policy),
			'notes.txt': privateKey(),
			'free.txt': privateKey(),
			'many.txt': findings,
			'few.txt': VALUE,
			'binary.bin': Uint8Array.of(0, 1, 2),
		});
		const { paths } = checked(folder, ['notes.txt', 'free.txt', 'many.txt', 'few.txt', 'binary.bin']);
		assert.deepEqual(
			paths.map(({ verdict, rule }) => [verdict, rule]),
			[
				['block', 'protectByContent.privateKeys'],
				['allow', '!free.txt'],
				['block', 'protectByContent.findings'],
				['allow', ''],
				['allow', ''],
			],
		);
		assert.deepEqual(blocked(folder, '--names-only', 'notes.txt'), []);
	});

	it('adds the policy of the nearest folder, which cannot undo a lock', () => {
		const folder = folderWith({
			'.git/HEAD': '',
			'.cordon.json': POLICY,
			'app/.cordon.json': '{ "protect": ["*.dat", "!secrets/", "/own/"] }',
			'app/lib/.cordon.json': '{ "protect": ["*.lib"] }',
		});
		const asked = [
			'app/a.dat',
			'a.dat',
			'app/secrets/x',
			'app/own/x',
			'own/x',
			'app/lib/a.lib',
			'app/a.lib',
			'app/lib/a.dat',
		];
		assert.deepEqual(blocked(folder, ...asked), [
			'app/a.dat',
			'app/secrets/x',
			'app/own/x',
			'app/lib/a.lib',
			'app/lib/a.dat',
		]);
		const { paths } = checked(join(folder, 'app/lib'), ['../a.dat', 'x.lib']);
		assert.deepEqual(
			paths.map(({ verdict, file, line }) => [verdict, file, line]),
			[
				['block', join(folder, 'app/.cordon.json').replaceAll('\\', '/'), 1],
				['block', '.cordon.json', 1],
			],
		);
	});

	it('goes by what the editor keeps of the settings of the user', () => {
		const home = scratch();
		mkdirSync(join(home, 'cordon'));
		writeFileSync(join(home, 'cordon/editor.json'), '{ "protect": ["*.mine"] }');
		const env = { XDG_CONFIG_HOME: home, APPDATA: home };
		assert.equal(checked(folderWith({}), ['a.mine'], undefined, env).paths[0]?.layer, 'user');
	});

	it('decides a hundred thousand paths in one run', function () {
		// A machine that does other things as well.
		this.timeout(60_000);
		const list = Array.from(
			{ length: 100_000 },
			(_, i) => `packages/p${i % 50}/src/d${i % 997}/${i % 4 ? 'file' : '.env.'}${i}`,
		);
		const { stdout, code } = cordon(folderWith({}), ['check', '-', '--format', 'json'], { input: list.join('\n') });
		assert.equal(code, 1);
		assert.equal((JSON.parse(stdout) as Checked).paths.length, list.length);
	});
});
