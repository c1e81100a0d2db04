import assert from 'node:assert/strict';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cordon, cordonAsync, folderWith, git, scratch, write } from './cordon.ts';

interface Row {
	readonly assistant: string;
	readonly path: string;
	readonly state: string;
	readonly detail: string;
}

const POLICY = JSON.stringify({ version: 1, protect: ['/private/', '!/private/README.md'] });

/** Nobody's home: what is installed on this machine has no part in the tests. */
const HOME = scratch();
const env = { HOME, USERPROFILE: HOME, PATH: '' };

function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
	return folderWith({ '.git/HEAD': '', '.cordon.json': POLICY, ...files });
}

function run(folder: string, ...args: readonly string[]) {
	return cordon(folder, ['sync', ...args], { env });
}

function rows(folder: string, ...args: readonly string[]): readonly Row[] {
	const { stdout, stderr } = run(folder, '--format', 'json', ...args);
	if (!stdout) throw new Error(stderr);
	const { version, files } = JSON.parse(stdout) as { version: number; files: readonly Row[] };
	assert.equal(version, 1);
	return files;
}

function states(folder: string, ...args: readonly string[]): string[] {
	return [...new Set(rows(folder, ...args).map(({ state }) => state))].filter((state) => state !== 'not expressible');
}

function words(text: string): string[] {
	return text.trim().split(/\s+/);
}

/** Every file below a folder with its bytes. */
function snapshot(folder: string, below = ''): Record<string, string> {
	return Object.assign(
		{},
		...readdirSync(join(folder, below), { withFileTypes: true }).map((entry) => {
			const path = join(below, entry.name);
			return entry.isDirectory() ? snapshot(folder, path) : { [path]: readFileSync(join(folder, path), 'latin1') };
		}),
	) as Record<string, string>;
}

describe('cordon sync', () => {
	it('writes for every assistant, changes nothing the second time, and leaves no trace', () => {
		const folder = repository({ '.cursorignore': '\uFEFF# mine\r\nnode_modules/', '.aiignore': '' });
		const before = snapshot(folder);
		assert.ok(new Set(rows(folder, '--all').map(({ assistant }) => assistant)).size >= 30);
		const after = snapshot(folder);
		assert.match(after['.cursorignore'] ?? '', /node_modules\/\r\n# cordon:begin/);
		assert.deepEqual(states(folder, '--all'), ['current']);
		assert.deepEqual(snapshot(folder), after);
		assert.equal(run(folder, '--check', '--all').code, 0);
		assert.deepEqual(states(folder, '--remove'), ['removed']);
		assert.deepEqual(snapshot(folder), before);
		assert.deepEqual(rows(folder, '--remove'), []);
	});

	it('writes for those that are found, approved by name, or synced before', () => {
		const folder = repository({
			'.clinerules/x.md': '',
			'.cordon.json': JSON.stringify({ version: 1, assistants: { approved: ['aider'] } }),
		});
		run(folder, '--assistant', 'tabnine');
		const named = new Set(rows(folder).map(({ assistant }) => assistant));
		assert.deepEqual([...named].sort(), ['aider', 'cline', 'tabnine']);
		assert.match(run(repository()).stdout, /No assistant was found/);
	});

	it('takes a file that assistants share for that of the one whose part is in it', () => {
		const folder = repository({ '.vscode/settings.json': '{}' });
		run(folder);
		const before = snapshot(folder);
		assert.deepEqual(states(folder), ['current']);
		assert.deepEqual(snapshot(folder), before);
	});

	it('takes names one by one, with commas, and in a row, and no other ones', () => {
		const folder = repository();
		const names = (...args: readonly string[]): string[] =>
			[...new Set(rows(folder, '--check', ...args).map(({ assistant }) => assistant))].sort();
		assert.deepEqual(names('--assistant', 'aider', '--assistant', 'cline'), ['aider', 'cline']);
		assert.deepEqual(names('--assistant', 'aider,cline'), ['aider', 'cline']);
		assert.deepEqual(names('--assistant', 'aider', 'cline'), ['aider', 'cline']);
		for (const args of [['--assistant', 'nobody'], ['aider'], ['--all', '--assistant', 'aider']]) {
			const { code, stderr } = run(folder, ...args);
			assert.equal(code, 2);
			assert.equal(stderr.trim().split('\n').length, 1);
		}
	});

	it('previews, and fails on drift', () => {
		const folder = repository({ '.aiderignore': 'x\n' });
		const { code, stdout } = run(folder, '--check', '--assistant', 'aider');
		assert.equal(code, 1);
		assert.match(stdout, /^drift +\.aiderignore \(aider\): .*\n +@@ line 2 @@\n +\+# cordon:begin/);
		assert.equal(readFileSync(join(folder, '.aiderignore'), 'utf8'), 'x\n');
		assert.equal(run(folder, '--assistant', 'aider').code, 0);
		write(folder, { '.cordon.json': JSON.stringify({ version: 1, protect: ['other'] }) });
		assert.equal(run(folder, '--check').code, 1);
	});

	it('means what git means by the same lines', () => {
		const folder = folderWith({
			'.cordon.json': POLICY,
			'sub/.cordon.json': JSON.stringify({ version: 1, protect: ['/deep/*.bin', '!.env.test'] }),
		});
		git(folder, 'init', '-q');
		run(folder, '--assistant', 'aider');
		const paths = words(`
			.env .env.example a/.env.local src/credentials/a.ts credentials x/.ssh/id x/.ssh/a.pub private/a private/b/c
			private/README.md sub/deep/a.bin sub/a.bin deep/a.bin src/kubeconfig/a.go src/a.ts lib/crypto_rsa/a.c id_rsa
			private/private/README.md sub/.env.test .env.test
		`);
		for (const path of paths) {
			mkdirSync(join(folder, path, '..'), { recursive: true });
			writeFileSync(join(folder, path), '');
		}
		const ignored = git(folder, 'ls-files', '-o', '-i', '--exclude-from=.aiderignore').trim().split('\n');
		const { stdout } = cordon(folder, ['check', '--names-only', '--format', 'json', ...paths], { env });
		const { paths: verdicts } = JSON.parse(stdout) as { paths: { path: string; verdict: string }[] };
		const blocked = verdicts.flatMap(({ path, verdict }) => (verdict === 'block' ? [path] : []));
		assert.deepEqual(ignored.sort(), blocked.sort());
	});

	it('leaves alone what it cannot write, says why, and goes on', () => {
		const folder = repository({
			'.cursorignore': '# cordon:begin\n',
			'.clineignore': new Uint8Array([0xff, 0xfe, 0x61, 0]),
			'.rooignore': 'x\n',
			'.kiroignore/x': '',
		});
		chmodSync(join(folder, '.rooignore'), 0o444);
		const before = snapshot(folder);
		const found = rows(folder, '--assistant', 'cursor,cline,roo-code,kiro,aider');
		const problem = (path: string): string =>
			found.find((row) => row.path === path && row.state === 'drift')?.detail ?? '';
		assert.match(problem('.cursorignore'), /^line 1: .*delete/);
		assert.match(problem('.clineignore'), /UTF-8/);
		assert.match(problem('.rooignore'), /read-only/);
		assert.match(problem('.kiroignore'), /not a file/);
		assert.equal(run(folder, '--assistant', 'cursor,aider').code, 1);
		const { '.aiderignore': written, '.cursorindexingignore': other, ...rest } = snapshot(folder);
		assert.ok(written && other);
		for (const path of Object.keys(before)) assert.equal(rest[path], before[path]);
	});

	it('follows a link inside of the repository, and none that leads out', function () {
		if (process.platform === 'win32') this.skip();
		const outside = folderWith({ mine: 'x\n' });
		const folder = repository({ 'config/ignore': 'x\n' });
		symlinkSync('config/ignore', join(folder, '.aiderignore'));
		symlinkSync(join(outside, 'mine'), join(folder, '.clineignore'));
		const found = rows(folder, '--assistant', 'aider,cline');
		assert.equal(readlinkSync(join(folder, '.aiderignore')), 'config/ignore');
		assert.match(readFileSync(join(folder, 'config/ignore'), 'utf8'), /^x\n# cordon:begin/);
		assert.match(found.find(({ assistant }) => assistant === 'cline')?.detail ?? '', /outside/);
		assert.equal(readFileSync(join(outside, 'mine'), 'utf8'), 'x\n');
	});

	it('keeps the rights of a file', function () {
		if (process.platform === 'win32') this.skip();
		const folder = repository({ '.aiderignore': 'x\n' });
		chmodSync(join(folder, '.aiderignore'), 0o600);
		run(folder, '--assistant', 'aider');
		assert.equal(statSync(join(folder, '.aiderignore')).mode & 0o777, 0o600);
	});

	it('writes programs that can be run', function () {
		if (process.platform === 'win32') this.skip();
		const folder = repository();
		run(folder, '--assistant', 'cline');
		const program = join(folder, '.clinerules/hooks/PreToolUse');
		assert.equal(statSync(program).mode & 0o111, 0o111);
		chmodSync(program, 0o644);
		assert.match(run(folder, '--check', '--assistant', 'cline').stdout, /drift +\.clinerules\/hooks\/PreToolUse.*run/);
		assert.equal(run(folder, '--assistant', 'cline').code, 0);
		assert.equal(statSync(program).mode & 0o111, 0o111);
	});

	it('keeps comments, unknown keys and own entries of a shared file, and what it remembers of each assistant', () => {
		const text = '{\r\n  // mine\r\n  "permissions": { "deny": ["Read(**/.env)"], "x": 1 },\r\n  "y": [ 2 ],\r\n}';
		const folder = repository({ '.claude/settings.json': text });
		const before = snapshot(folder);
		run(folder, '--assistant', 'claude-code');
		assert.match(readFileSync(join(folder, '.claude/settings.json'), 'utf8'), /\/\/ mine[^]*"x": 1[^]*PreToolUse/);
		run(folder, '--assistant', 'vscode');
		run(folder, '--assistant', 'github-copilot');
		assert.deepEqual(states(folder, '--check'), ['current']);
		run(folder, '--remove', '--assistant', 'vscode');
		assert.match(readFileSync(join(folder, '.github/hooks/cordon.json'), 'utf8'), /preToolUse/);
		run(folder, '--remove');
		assert.deepEqual(snapshot(folder), before);
	});

	it('writes into a home only when told to, and nothing of the repository', () => {
		const folder = repository();
		const place = join(HOME, '.codeium/.codeiumignore');
		run(folder, '--assistant', 'windsurf');
		assert.ok(!existsSync(place));
		const paths = rows(folder, '--assistant', 'windsurf', '--user').map(({ path }) => path);
		assert.ok(paths.includes('~/.codeium/.codeiumignore'));
		const text = readFileSync(place, 'utf8');
		assert.match(text, /\n\.env\n/);
		assert.doesNotMatch(text, /\/private/);
		run(folder, '--assistant', 'windsurf', '--user', '--remove');
		assert.ok(!existsSync(place));
	});

	it('prints what is pasted by hand', () => {
		const { code, stdout, stderr } = run(repository(), '--paste', '--assistant', 'github-copilot');
		assert.equal(code, 0);
		assert.match(stdout, /^# content exclusion: .*\n- "\*\.env"\n[^]*- "\/private\/\*\*"\n/);
		assert.match(stderr, /no exemptions/);
		assert.equal(run(repository(), '--paste', '--assistant', 'goose').code, 2);
	});

	it('loses nothing when several run at once', async () => {
		const folder = repository({ '.cursorignore': 'x\n' });
		const before = snapshot(folder);
		run(folder, '--all', '--check');
		const ran = await Promise.all(
			[['--all'], ['--all'], ['--assistant', 'cursor'], ['--all']].map((args) =>
				cordonAsync(folder, ['sync', ...args], env),
			),
		);
		assert.deepEqual(
			ran.map(({ code }) => code),
			[0, 0, 0, 0],
		);
		assert.equal(run(folder, '--check', '--all').code, 0);
		run(folder, '--remove');
		assert.deepEqual(snapshot(folder), before);
	}).timeout(20_000);

	it('says of a broken manifest that it is, and what to do', () => {
		const folder = repository({ '.cordon/sync.json': '<<<<<<< HEAD\n' });
		const found = rows(folder, '--assistant', 'aider');
		assert.match(found.find(({ path }) => path === '.cordon/sync.json')?.detail ?? '', /version control/);
		assert.ok(existsSync(join(folder, '.aiderignore')));
		assert.equal(readFileSync(join(folder, '.cordon/sync.json'), 'utf8'), '<<<<<<< HEAD\n');
	});
});
