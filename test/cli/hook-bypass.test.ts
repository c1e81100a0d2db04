import assert from 'node:assert/strict';
import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { bypasses } from '../engine/shell/bypasses.ts';
import { harmless } from '../engine/shell/harmless.ts';
import { git, scratch, write } from './cordon.ts';
import { COMMANDS, answer, before as call, prompt, read, shell, SPEAKERS, stopped } from './hook-calls.ts';
import { quietHome } from './quiet-home.ts';

describe('ways around the gate', () => {
	quietHome();
	const folder = scratch();
	const key = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ');

	before(() => {
		write(folder, {
			'.cordon.json': '{ "version": 1, "protect": ["secrets/"] }',
			'.env': 'DATABASE_PASSWORD=x\n',
			'.env.example': 'DATABASE_PASSWORD=\n',
			'secrets/key.pem': `${key}\n`,
			'src/index.ts': 'export const a = 1;\n',
			'src/environment.ts': 'export const b = 2;\n',
			'README.md': '# Demo\n',
			'CLAUDE.md': '@.env\n',
			'docs/env.md': 'Copy .env.example to .env\n',
		});
		git(folder, 'init', '-q');
		git(folder, 'add', '-f', '.');
		git(folder, 'commit', '-q', '-m', 'first');
		write(folder, { '.env': 'DATABASE_PASSWORD=y\n' });
		git(folder, 'stash', '-q');
		if (process.platform === 'win32') return;
		symlinkSync('.env', join(folder, 'notes.txt'));
		symlinkSync('secrets', join(folder, 'public'));
		linkSync(join(folder, '.env'), join(folder, 'plain.txt'));
		mkdirSync(join(folder, 'deep/er'), { recursive: true });
		symlinkSync('../../.env', join(folder, 'deep/er/config'));
	});

	const paths = [
		'.env',
		'./.env',
		'././.env',
		'src/../.env',
		'src/./../.env',
		'deep/er/../../.env',
		'.//.env',
		'FOLDER/.env',
		'FOLDER//.env',
		'FOLDER/src/../.env',
		'file://FOLDER/.env',
		'file://FOLDER/%2eenv',
		'file://localhost/FOLDER/.env',
		'vscode-file://vscode-app/FOLDER/.env',
		'secrets/key.pem',
		'secrets//key.pem',
		'secrets/./key.pem',
		'public/key.pem',
		'notes.txt',
		'plain.txt',
		'deep/er/config',
		'.env ',
		'.env.',
		'.env::$DATA',
		String.raw`.\.env`,
		String.raw`src\..\.env`,
		String.raw`\\?\FOLDER\.env`,
		'.env#L1-9',
	];
	for (const speaker of SPEAKERS) {
		for (const path of paths) {
			it(`${speaker}: a read of ${path}`, function () {
				if (process.platform === 'win32') this.skip();
				// What is no file on this system opens nothing, and is refused where it may be one elsewhere.
				const whole = path.replace('FOLDER', folder.replace(/^\//, path.includes('//FOLDER') ? '/' : ''));
				const asked = path.startsWith('FOLDER') ? path.replace('FOLDER', folder) : whole;
				const reply = answer(speaker, read(speaker, folder, asked));
				if (path === '.env#L1-9') assert.equal(reply.exitCode, 0);
				else assert.ok(stopped(reply), reply.stdout);
			});
		}

		for (const path of ['.env.example', 'src/environment.ts', 'docs/env.md', 'README.md', 'src/none.ts', 'env']) {
			it(`${speaker}: ${path} is read`, () => {
				const reply = answer(speaker, read(speaker, folder, path));
				assert.ok(!stopped(reply), reply.stdout + reply.stderr);
			});
		}

		for (const text of [
			'look at @.env',
			'look at @./.env please',
			'@.env',
			'(@.env)',
			'compare @src/index.ts and @secrets/key.pem.',
			'what is in @".env"?',
			'@src/../.env:3',
			'@.env#L1-4',
			'see @notes.txt',
			'use #file:.env',
			'@public/key.pem',
		]) {
			it(`${speaker}: the prompt ${JSON.stringify(text)}`, function () {
				if (process.platform === 'win32') this.skip();
				assert.ok(stopped(answer(speaker, prompt(speaker, folder, text))));
			});
		}

		for (const text of [
			'why is .env ignored?',
			'mail me@.env.example.org about it',
			'@src/index.ts has a bug',
			'@someone wrote @.env.example',
			'add a rule for @types/node',
		]) {
			it(`${speaker}: the prompt ${JSON.stringify(text)} passes`, () => {
				const reply = answer(speaker, prompt(speaker, folder, text));
				assert.ok(!stopped(reply), reply.stdout + reply.stderr);
			});
		}

		for (const bypass of bypasses.filter(({ shell }) => shell === 'posix')) {
			if ('cannot' in bypass) continue;
			it(`${speaker}: ${JSON.stringify(bypass.command)}`, () => {
				assert.ok(stopped(answer(speaker, shell(speaker, folder, bypass.command))));
			});
		}
	}

	for (const [name, payload] of Object.entries(COMMANDS)) {
		for (const bypass of bypasses.filter(({ shell }) => shell === 'posix')) {
			if ('cannot' in bypass) continue;
			it(`${name}: ${JSON.stringify(bypass.command)}`, () => {
				assert.ok(stopped(answer(name, payload(folder, bypass.command))));
			});
		}
	}

	for (const [name, payload] of [
		['codex', (cwd: string, command: string) => shell('codex', cwd, command)] as const,
		...Object.entries(COMMANDS),
	]) {
		for (const { command } of harmless.filter(({ shell }) => shell === 'posix')) {
			it(`${name}: ${JSON.stringify(command)} passes`, () => {
				const reply = answer(name, payload(folder, command));
				assert.ok(!stopped(reply), reply.stdout + reply.stderr);
			});
		}
	}

	for (const command of ['cp .env .env.backup', 'cp .env.local .env', 'mv .env.tmp .env', 'mv .env src/']) {
		it(`${command} passes: the copy is protected, too`, () => {
			assert.ok(!stopped(answer('codex', shell('codex', folder, command))));
		});
	}

	for (const command of [
		'cp .env .env.backup; cat .env',
		'cp .env .env.example',
		'mv .env notes.txt',
		'mv .env src/a.txt',
	]) {
		it(`${command} does not`, () => {
			assert.ok(stopped(answer('codex', shell('codex', folder, command))));
		});
	}

	const tools: readonly (readonly [speaker: string, tool: string, input: Record<string, unknown>])[] = [
		['claude-code', 'Grep', { pattern: 'PASSWORD', output_mode: 'content' }],
		['claude-code', 'Grep', { pattern: 'PASSWORD', output_mode: 'content', path: '.' }],
		['claude-code', 'Grep', { pattern: 'PASSWORD', output_mode: 'content', path: '.env' }],
		['claude-code', 'Grep', { pattern: '.', output_mode: 'content', path: 'secrets' }],
		['claude-code', 'Grep', { pattern: '.', output_mode: 'content', glob: '.env*' }],
		['claude-code', 'Grep', { pattern: '.', output_mode: 'content', glob: '*.{pem,ts}' }],
		['claude-code', 'mcp__files__read_file', { path: '.env' }],
		['claude-code', 'mcp__files__read_file', { path: 'PATH/.env' }],
		['claude-code', 'mcp__files__read_multiple_files', { paths: ['README.md', 'secrets/key.pem'] }],
		['claude-code', 'mcp__files__read', { uri: 'file://PATH/.env' }],
		['claude-code', 'mcp__shell__run', { command: 'cat .env' }],
		['claude-code', 'mcp__shell__run', { command: 'bash', args: ['-c', 'cat .env'] }],
		['claude-code', 'mcp__shell__run', { command: 'cat key.pem', cwd: 'secrets' }],
		['claude-code', 'mcp__shell__run', { command: 'cat key.pem', workdir: 'PATH/secrets' }],
		['claude-code', 'mcp__x__terminal', { text: 'cat .env' }],
		['claude-code', 'mcp__x__bash', { input: 'cat .env' }],
		['claude-code', 'mcp__x__execute_js', { script: "fs.readFileSync('.env')" }],
		['claude-code', 'mcp__x__call', { json: '{"path":".env"}' }],
		['claude-code', 'mcp__rg__search', { path: 'secrets', regex: '.' }],
		['claude-code', 'mcp__git__git_show', { repo_path: 'PATH', revision: 'HEAD:.env' }],
		['claude-code', 'mcp__git__git_show', { repo_path: 'PATH', revision: 'HEAD' }],
		['claude-code', 'mcp__browser__open', { url: 'file://PATH/.env' }],
		['claude-code', 'LSP', { operation: 'hover', filePath: '.env' }],
		['claude-code', 'NotebookRead', { notebook_path: 'secrets/key.pem' }],
		['vscode', 'grep_search', { query: 'PASSWORD', isRegexp: false }],
		['vscode', 'grep_search', { query: 'PASSWORD', includePattern: '.env' }],
		['vscode', 'grep_search', { query: 'KEY', includePattern: 'secrets/**' }],
		['vscode', 'mcp_files_read', { path: '.env' }],
		['vscode', 'view_image', { filePath: 'PATH/secrets/key.pem' }],
		['cursor', 'Grep', { pattern: 'PASSWORD' }],
		['cursor', 'Grep', { pattern: 'PASSWORD', path: '.env' }],
	];
	for (const [speaker, tool, input] of tools) {
		it(`${speaker}: ${tool} ${JSON.stringify(input)}`, () => {
			const said = JSON.parse(JSON.stringify(input).replaceAll('PATH', folder)) as Record<string, unknown>;
			assert.ok(stopped(answer(speaker, call(speaker as 'vscode', folder, tool, said))));
		});
	}

	const passes: readonly (readonly [speaker: string, tool: string, input: Record<string, unknown>])[] = [
		['claude-code', 'Grep', { pattern: 'PASSWORD', output_mode: 'content', path: 'src' }],
		['claude-code', 'Grep', { pattern: 'PASSWORD', output_mode: 'files_with_matches' }],
		['claude-code', 'Grep', { pattern: 'PASSWORD', output_mode: 'content', glob: '*.ts' }],
		['claude-code', 'Grep', { pattern: 'PASSWORD', output_mode: 'content', glob: 'src/**' }],
		['claude-code', 'Glob', { pattern: '**/.env' }],
		['claude-code', 'mcp__web__search', { query: 'how does .env work' }],
		['claude-code', 'mcp__files__list', { path: 'src' }],
		['claude-code', 'mcp__files__list_directory', { path: 'secrets' }],
		['claude-code', 'mcp__files__create_directory', { path: '.' }],
		['claude-code', 'mcp__rg__search', { path: 'src', regex: '.' }],
		['claude-code', 'mcp__shell__run', { command: 'npm', args: ['test'], cwd: 'src' }],
		['claude-code', 'mcp__git__git_diff_unstaged', { repo_path: 'PATH' }],
		['claude-code', 'mcp__git__git_log', { repo_path: 'PATH', max_count: 3 }],
		['claude-code', 'mcp__x__terminal', { text: 'npm test' }],
		['claude-code', 'Write', { file_path: 'AGENTS.md', content: 'See @README.md; .env is private.' }],
		['claude-code', 'Edit', { file_path: 'CLAUDE.md', old_string: '@.env', new_string: '' }],
		['claude-code', 'Task', { description: 'x', prompt: 'find out why .env is not loaded', subagent_type: 'x' }],
		['claude-code', 'WebFetch', { url: 'https://example.org/.env', prompt: 'read' }],
		['vscode', 'grep_search', { query: 'PASSWORD', includePattern: 'src/**' }],
		['vscode', 'file_search', { query: '**/.env' }],
		['vscode', 'list_dir', { path: 'PATH/secrets' }],
		['cursor', 'Grep', { pattern: 'PASSWORD', path: 'src' }],
		['cursor', 'Glob', { pattern: '*' }],
	];
	for (const [speaker, tool, input] of passes) {
		it(`${speaker}: ${tool} ${JSON.stringify(input)} passes`, () => {
			const said = JSON.parse(JSON.stringify(input).replaceAll('PATH', folder)) as Record<string, unknown>;
			const reply = answer(speaker, call(speaker as 'vscode', folder, tool, said));
			assert.ok(!stopped(reply), reply.stdout + reply.stderr);
		});
	}

	for (const [tool, input] of [
		['Edit', { file_path: 'CLAUDE.md', old_string: 'a', new_string: 'a\n@secrets/key.pem' }],
		['Write', { file_path: 'AGENTS.md', content: 'First read @.env .' }],
	] as const) {
		it(`claude-code: ${tool} ${JSON.stringify(input)} is asked about`, () => {
			assert.match(
				answer('claude-code', call('claude-code', folder, tool, input)).stdout,
				/"permissionDecision":"ask"/,
			);
		});
	}

	it('leaves out of a search what git ignores, unless it is asked for', () => {
		const other = scratch();
		write(other, { '.gitignore': '.env\n', '.env': 'A=1\n', 'src/a.ts': '' });
		git(other, 'init', '-q');
		const search = (input: Record<string, unknown>): boolean =>
			stopped(answer('vscode', call('vscode', other, 'grep_search', { query: 'A', ...input })));
		assert.equal(search({}), false);
		assert.equal(search({ includeIgnoredFiles: true }), true);
	});
});
