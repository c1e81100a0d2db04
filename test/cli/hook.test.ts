import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { hookCommand } from '../../src/engine/assistants/launcher.ts';
import { hookAdapters } from '../../src/engine/assistants/hooks/registry.ts';
import { installLauncher, launcherProblem } from '../../src/node/launcher.ts';
import { token } from '../ui/samples.ts';
import { cli, cordon, folderWith, git, scratch, VALUE, type Ran } from './cordon.ts';
import { after as answered, before as call, prompt, read, shell, stopped } from './hook-calls.ts';

type Fields = Record<string, unknown>;

const RULES = { custom: [{ id: 'project-name', words: [VALUE], severity: 'error' }] };

function project(policy: Fields, files: Readonly<Record<string, string>> = {}): string {
	const text = JSON.stringify({ version: 1, detect: RULES, ...policy });
	const folder = folderWith({ '.cordon.json': text, ...files });
	git(folder, 'init', '-q');
	return folder;
}

const state = scratch();

function hook(name: string, folder: string, payload: unknown, env: NodeJS.ProcessEnv = {}): Ran {
	const input = typeof payload === 'string' ? payload : JSON.stringify(payload);
	return cordon(folder, ['hook', name], { input, env: { XDG_STATE_HOME: state, LOCALAPPDATA: state, ...env } });
}

function said({ stdout }: Ran): { readonly inner: Fields; readonly all: Fields } {
	const all = JSON.parse(stdout || '{}') as Fields;
	return { all, inner: (all['hookSpecificOutput'] ?? {}) as Fields };
}

const denies = ({ stdout, stderr, code }: Ran): boolean => stopped({ stdout, stderr, exitCode: code ?? -1 });

function patch(text: string): string {
	return `*** Begin Patch\n*** Update File: a.ts\n@@\n-x\n+'${text}'\n*** End Patch`;
}

/** A field that is a text; empty where it is not. */
function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

describe('cordon hook', () => {
	for (const name of ['vscode', 'claude-code', 'codex', 'cursor'] as const) {
		it(`${name}: refuses a protected file, and lets others pass`, () => {
			const folder = project({}, { '.env': 'A=1', 'a.ts': 'let a = 1;' });
			const refused = hook(name, folder, read(name, folder, '.env'));
			assert.ok(denies(refused), refused.stdout);
			assert.match(refused.stdout + refused.stderr, /\.env, built in/);
			const passed = hook(name, folder, read(name, folder, 'a.ts'));
			assert.equal(passed.code, 0);
			assert.ok(!denies(passed), passed.stdout);
			assert.equal(passed.stderr, '');
			assert.equal(hook('auto', folder, read(name, folder, '.env')).stdout, refused.stdout);
		});
	}

	it('leaves every secret on disk and none in the transcript: read redacted, edit, write back', () => {
		const secret = token(3);
		const before = `export const token = '${secret}';\nexport const name = '${VALUE}';\nexport const size = 1;\n`;
		const folder = project({ actions: { context: 'redact', toolOutput: 'redact' } }, { 'src/config.ts': before });
		const file = join(folder, 'src/config.ts');
		const transcript: string[] = [];
		const ask = (payload: unknown): ReturnType<typeof said> => {
			const ran = hook('claude-code', folder, payload);
			transcript.push(ran.stderr);
			return said(ran);
		};
		/** A tool as the assistant runs it: the hook before and after, the transcript gets what the model gets. */
		const use = (tool: string, input: Fields, run: (input: Fields) => string): string => {
			const { inner } = ask(call('claude-code', folder, tool, input));
			transcript.push(JSON.stringify(input), text(inner['permissionDecisionReason']));
			if (inner['permissionDecision'] === 'deny') return String(inner['permissionDecisionReason']);
			const given = (inner['updatedInput'] as Fields | undefined) ?? input;
			const after = ask(answered('claude-code', folder, tool, given, run(given)));
			const output = text(after.inner['updatedToolOutput'] ?? run(given));
			transcript.push(output);
			return output;
		};
		const open = (): string => readFileSync(file, 'utf8');
		const edit = (input: Fields): string => {
			const { old_string: old, new_string: fresh } = input as { old_string: string; new_string: string };
			assert.ok(open().includes(old), 'the edit finds what it replaces');
			writeFileSync(
				file,
				open().replace(old, () => fresh),
			);
			return `The file now reads:\n${open()}`;
		};

		const seen = use('Read', { file_path: file }, open);
		assert.match(seen, /token = 'CORDON_\w+';\nexport const name = 'CORDON_\w+';\nexport const size = 1;/);
		const line = seen.split('\n')[0] ?? '';
		const other = seen.split('\n')[1] ?? '';
		use('Edit', { file_path: file, old_string: `${line}\n`, new_string: `// moved\n${line}\n` }, edit);
		assert.equal(open(), `// moved\n${before}`);
		use('Write', { file_path: file, content: `${other}\n${line}\n` }, (input) => {
			writeFileSync(file, String(input['content']));
			return 'written';
		});
		assert.equal(open(), `export const name = '${VALUE}';\nexport const token = '${secret}';\n`);
		const printed = use('Bash', { command: 'cat src/config.ts' }, open);
		assert.equal(printed, `${other}\n${line}\n`);
		const pasted = use('Bash', { command: `echo "${line}" > src/config.ts` }, () => assert.fail('it ran'));
		assert.match(pasted, /placeholders/);
		assert.ok(open().includes(secret));
		assert.ok(!transcript.join('\n').includes(secret) && !transcript.join('\n').includes(VALUE));
	});

	it('points a read at a redacted copy where output cannot be rewritten, and puts values back into the edit', () => {
		const text = `const name = '${VALUE}';\n`;
		const folder = project({ actions: { context: 'redact' } }, { 'a.ts': text });
		const { inner } = said(hook('vscode', folder, read('vscode', folder, 'a.ts')));
		const copy = String((inner['updatedInput'] as Fields)['filePath']);
		const seen = readFileSync(copy, 'utf8');
		assert.match(seen, /^const name = 'CORDON_\w+';\n$/);
		if (process.platform !== 'win32') assert.equal(statSync(copy).mode & 0o777, 0o600);
		const again = hook('vscode', folder, read('vscode', folder, copy));
		assert.ok(!denies(again), again.stdout);
		const input = { filePath: join(folder, 'a.ts'), oldString: seen, newString: `// ${seen}` };
		const edit = said(hook('vscode', folder, call('vscode', folder, 'replace_string_in_file', input)));
		const given = edit.inner['updatedInput'] as Fields;
		assert.deepEqual([given['oldString'], given['newString']], [text, `// ${text}`]);
	});

	it('leads to a redacted copy where a read is refused, from which edits find back', () => {
		const text = `const name = '${VALUE}';\n`;
		const folder = project({ actions: { context: 'block' } }, { 'a.ts': text });
		for (const name of ['vscode', 'codex', 'cursor', 'claude-code'] as const) {
			const refused = hook(
				name,
				folder,
				name === 'codex' ? shell(name, folder, 'cat a.ts') : read(name, folder, 'a.ts'),
			);
			assert.ok(denies(refused), name);
			const copy = /read this copy, [^:]+: (\S+)/.exec(refused.stdout + refused.stderr)?.[1] ?? '';
			assert.match(readFileSync(copy, 'utf8'), /^const name = 'CORDON_\w+';\n$/);
			assert.ok(!denies(hook(name, folder, shell(name, folder, `cat ${copy}`))), name);
			assert.ok(!denies(hook(name, folder, read(name, folder, copy))), name);
		}
		const { inner } = said(hook('vscode', folder, read('vscode', folder, 'a.ts')));
		const copy = /\S+\/copies\/\S+/.exec(String(inner['permissionDecisionReason']))?.[0] ?? '';
		const seen = readFileSync(copy, 'utf8');
		const input = { filePath: join(folder, 'a.ts'), oldString: seen, newString: `// ${seen}` };
		const edit = said(hook('vscode', folder, call('vscode', folder, 'replace_string_in_file', input)));
		assert.equal((edit.inner['updatedInput'] as Fields)['newString'], `// ${text}`);
	});

	it('refuses to write placeholders where input cannot be rewritten, and those of nobody', () => {
		const folder = project({ actions: { toolOutput: 'redact' } }, { 'a.ts': `'${VALUE}'` });
		const output = said(hook('codex', folder, answered('codex', folder, 'Bash', { command: 'x' }, VALUE)));
		const placeholder = /CORDON_\w+/.exec(JSON.stringify(output.all))?.[0] ?? '';
		assert.notEqual(placeholder, '');
		const write = (text: string): Ran =>
			hook('codex', folder, call('codex', folder, 'apply_patch', { input: patch(text) }));
		assert.ok(denies(write(placeholder)));
		assert.ok(denies(write(['CORDON', 'TOKEN', 'XWZ7'].join('_'))));
		assert.ok(denies(write(`my${placeholder}`)));
		assert.ok(denies(write(`${placeholder}st`)));
		assert.ok(!denies(write('plain')));
	});

	it('keeps a vault readable by the user alone, one for each conversation, and forgets it after hours', function () {
		const folder = project({ actions: { toolOutput: 'redact' } }, { 'a.ts': '' });
		const home = scratch();
		const env = { XDG_STATE_HOME: home, LOCALAPPDATA: home };
		hook('claude-code', folder, answered('claude-code', folder, 'Bash', { command: 'x' }, VALUE), env);
		const vaults = join(home, 'cordon/vaults');
		const name = readdirSync(vaults).find((one) => one.endsWith('.json')) ?? '';
		const file = join(vaults, name);
		const placeholder = Object.keys((JSON.parse(readFileSync(file, 'utf8')) as { entries: Fields }).entries)[0] ?? '';
		const write = (conversation: string): Ran => {
			const input = { file_path: join(folder, 'a.ts'), content: placeholder };
			return hook('claude-code', folder, call('claude-code', folder, 'Write', input, conversation), env);
		};
		assert.ok(write('talk').stdout.includes(VALUE));
		assert.ok(denies(write('another')) && !write('another').stdout.includes(VALUE));
		assert.ok(denies(hook('claude-code', folder, shell('claude-code', folder, `cat ${file}`), env)));
		if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o600);
		const old = Date.now() / 1000 - 13 * 3600;
		utimesSync(file, old, old);
		assert.ok(denies(write('talk')));
		hook('claude-code', folder, answered('claude-code', folder, 'Bash', { command: 'x' }, `${VALUE} 2`), env);
		assert.equal(readdirSync(vaults).length, 1);
	});

	it('loses no value when hooks run at once', async () => {
		const words = Array.from({ length: 8 }, (_, i) => `Projectile${'abcdefgh'.charAt(i)}${i}`);
		const detect = { custom: [{ id: 'project-name', words, severity: 'error' }] };
		const folder = project({ detect, actions: { toolOutput: 'redact' } });
		const outputs = await Promise.all(
			words.map((word) =>
				ended('claude-code', folder, answered('claude-code', folder, 'Bash', { command: 'x' }, word)),
			),
		);
		const placeholders = outputs.map((ran) => String(said(ran).inner['updatedToolOutput']));
		assert.equal(new Set(placeholders).size, words.length);
		const input = { file_path: join(folder, 'new.txt'), content: placeholders.join(' ') };
		const { inner } = said(hook('claude-code', folder, call('claude-code', folder, 'Write', input)));
		assert.equal((inner['updatedInput'] as Fields)['content'], words.join(' '));
	});

	it('blocks or redacts by the policy: prompts, output, and the input of unknown tools', () => {
		const folder = project({ guidance: 'ask us', actions: { prompt: 'block', toolOutput: 'redact' } });
		const blocked = hook('claude-code', folder, prompt('claude-code', folder, `what is ${VALUE}?`));
		assert.equal(said(blocked).all['decision'], 'block');
		assert.match(String(said(blocked).all['reason']), /ask us/);
		assert.ok(!blocked.stdout.includes(VALUE));
		assert.ok(!denies(hook('claude-code', folder, prompt('claude-code', folder, 'what is it?'))));
		const tool = call('claude-code', folder, 'mcp__tracker__create', { title: 'a', body: `about ${VALUE}` });
		assert.ok(denies(hook('claude-code', folder, tool)));
		const output = answered('claude-code', folder, 'mcp__tracker__get', {}, `about ${VALUE}`);
		assert.match(String(said(hook('claude-code', folder, output)).inner['updatedToolOutput']), /^about CORDON_\w+$/);
	});

	it('scans what is read of a file alone', () => {
		const folder = project({ actions: { context: 'block' } }, { 'a.ts': `one\ntwo\n${VALUE}\nfour\n` });
		const lines = (startLine: number, endLine: number): boolean =>
			denies(hook('vscode', folder, call('vscode', folder, 'read_file', { filePath: 'a.ts', startLine, endLine })));
		assert.equal(lines(1, 2), false);
		assert.equal(lines(2, 3), true);
		assert.equal(lines(4, 9), false);
	});

	it('lets nobody but a person change the policy and what sync wrote', () => {
		const settings = JSON.stringify({ hooks: [{ command: hookCommand('claude-code', 'posix') }] });
		const folder = project(
			{},
			{ '.claude/settings.json': settings, '.cursorignore': '# cordon:begin\n.env\n', 'a.md': '' },
		);
		for (const path of ['.cordon.json', 'sub/.cordon.json', '.claude/settings.json', '.cursorignore']) {
			const input = { file_path: join(folder, path), content: '{}' };
			const { inner } = said(hook('claude-code', folder, call('claude-code', folder, 'Write', input)));
			assert.equal(inner['permissionDecision'], 'ask', path);
		}
		for (const command of ['echo {} > .cordon.json', 'rm .cordon.json', "sed -i 's/env/x/' .cursorignore"]) {
			const { inner } = said(hook('claude-code', folder, shell('claude-code', folder, command)));
			assert.equal(inner['permissionDecision'], 'ask', command);
		}
		const input = { file_path: join(folder, 'a.md'), content: 'cordon hook, # cordon:begin' };
		assert.ok(!denies(hook('claude-code', folder, call('claude-code', folder, 'Write', input))));
	});

	it('refuses everything of an assistant that is not approved, where others are blocked', () => {
		const folder = project({ assistants: { approved: ['claude-code', 'github-copilot'], others: 'block' } });
		assert.ok(denies(hook('cursor', folder, read('cursor', folder, 'a.ts'))));
		assert.ok(!denies(hook('claude-code', folder, read('claude-code', folder, 'a.ts'))));
		assert.ok(!denies(hook('vscode', folder, read('vscode', folder, 'a.ts'))));
	});

	it('writes what was refused into the audit trail, once, without any value', () => {
		const folder = project({ actions: { prompt: 'block' } }, { '.env': 'A=1' });
		const home = scratch();
		const env = { XDG_STATE_HOME: home, LOCALAPPDATA: home };
		hook('cursor', folder, read('cursor', folder, '.env'), env);
		hook('cursor', folder, read('cursor', folder, '.env'), env);
		hook('cursor', folder, prompt('cursor', folder, VALUE), env);
		const trail = readdirSync(join(home, 'cordon/audit'))
			.map((name) => readFileSync(join(home, 'cordon/audit', name), 'utf8'))
			.join('');
		const records = trail
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Fields);
		assert.deepEqual(
			records.map(({ action, place, rule, path }) => [action, place, rule, path]),
			[
				['blocked', 'context', '.env', '.env'],
				['blocked', 'prompt', 'project-name', undefined],
			],
		);
		assert.ok(!trail.includes(VALUE));
	});

	it('counts a broken policy as regulated', () => {
		const folder = folderWith({
			'.cordon.json': '{ "version": 1, "protect": 3 }',
			'a.ts': `const t = '${token(5)}';\n`,
		});
		assert.ok(denies(hook('claude-code', folder, read('claude-code', folder, 'a.ts'))));
	});
});

describe('bad input of a hook', () => {
	const folder = project({});

	for (const depth of [10, 199, 201, 300, 2000]) {
		it(`what is nested ${depth} deep is looked at, or refused`, () => {
			let input: unknown = token(7);
			for (let i = 0; i < depth; i++) input = i % 2 === 0 ? { a: input } : [input];
			for (const given of [input, [input]]) {
				const payload = call('claude-code', folder, 'mcp__a__b', {});
				assert.ok(denies(hook('claude-code', folder, { ...payload, tool_input: given })));
			}
		});
	}

	for (const [what, text] of Object.entries({
		'two answers to one question': '"tool_input":{"file_path":".env"},"tool_input":{"file_path":".env"}',
		'both spellings of a name': '"tool_input":{"file_path":"a.ts","filePath":".env"}',
		'control characters in a command': '"tool_name":"Bash","tool_input":{"command":"cat\t.env\n"}',
	})) {
		it(`${what} does not hide a protected file`, () => {
			const frame = JSON.stringify(call('claude-code', folder, 'Read', {}));
			assert.ok(denies(hook('claude-code', folder, frame.replace('"tool_input":{}', text))));
		});
	}
	const inputs = {
		nothing: '',
		'an open brace': '{',
		'what is cut off': JSON.stringify(call('claude-code', folder, 'Read', { file_path: '.env' })).slice(0, -9),
		null: 'null',
		'a list': '[]',
		'no JSON': '\0\u0001 garbage',
	};
	for (const [name, adapter] of hookAdapters) {
		for (const [what, input] of Object.entries(inputs)) {
			it(`${name}: ${what} gets the safest answer`, () => {
				const { stdout, stderr, code } = hook(name, folder, input);
				const safest = adapter.failure('');
				assert.equal(code, safest.exitCode);
				assert.equal(stdout === '', safest.stdout === '');
				assert.match(stdout + stderr, /Cordon/);
			});
		}
	}

	it('50 MB are too much', () => {
		const text = JSON.stringify(call('claude-code', folder, 'Write', { content: 'a'.repeat(50_000_000) }));
		const { code, stderr } = hook('claude-code', folder, text);
		assert.equal(code, 2);
		assert.match(stderr, /larger than 32 MB/);
	});

	it('what never ends is given up', async () => {
		const { code, stderr } = await ended('claude-code', folder, undefined);
		assert.equal(code, 2);
		assert.match(stderr, /did not end/);
	}).timeout(60_000);

	it('unknown events pass', () => {
		const { code, stdout } = hook('claude-code', folder, { hook_event_name: 'SomethingNew', cwd: folder });
		assert.deepEqual([code, stdout], [0, '']);
	});

	it('a folder that is gone, and one that cannot be written', () => {
		const gone = join(scratch(), 'gone');
		assert.ok(denies(hook('claude-code', folder, read('claude-code', gone, '.env'))));
		const blocked = join(scratch(), 'file');
		writeFileSync(blocked, '');
		const env = { XDG_STATE_HOME: blocked, LOCALAPPDATA: blocked };
		assert.ok(denies(hook('claude-code', folder, read('claude-code', folder, '.env'), env)));
		assert.equal(hook('claude-code', folder, read('claude-code', folder, 'a.ts'), env).code, 0);
	});
});

describe('the launcher', () => {
	const payload = JSON.stringify(read('claude-code', scratch(), '.env'));
	const run = (home: string, path = process.env['PATH']) =>
		spawnSync('/bin/sh', ['-c', hookCommand('claude-code', 'posix')], {
			encoding: 'utf8',
			input: payload,
			env: { HOME: home, PATH: path, XDG_STATE_HOME: state },
		});

	beforeEach(function () {
		if (process.platform === 'win32') this.skip();
	});

	it('is harmless on a machine without Cordon', () => {
		const { status, stdout, stderr } = run(scratch());
		assert.deepEqual([status, stdout, stderr], [0, '', '']);
	});

	it('runs Cordon, with node or with the runtime that it was installed from', () => {
		const home = scratch();
		const hook = join(dirname(cli()), 'hook.cjs');
		const file = installLauncher({ hook, runtime: process.execPath }, home);
		assert.match(run(home).stdout, /"permissionDecision":"deny"/);
		const without = join(scratch(), 'bin');
		mkdirSync(without);
		symlinkSync('/bin/sh', join(without, 'sh'));
		assert.match(run(home, without).stdout, /"permissionDecision":"deny"/);
		const text = readFileSync(file, 'utf8');
		installLauncher({ hook, runtime: process.execPath }, home);
		assert.equal(readFileSync(file, 'utf8'), text);
	});

	it('is there for both shells of Windows', () => {
		const home = scratch();
		const hook = join(dirname(cli()), 'hook.cjs');
		const target = { hook, runtime: process.execPath };
		assert.match(installLauncher(target, home, 'win32'), /cordon-hook\.cmd$/);
		assert.deepEqual(readdirSync(join(home, '.cordon/bin')), ['cordon-hook', 'cordon-hook.cmd']);
		assert.equal(launcherProblem(home, process.env, 'win32'), '');
		rmSync(join(home, '.cordon/bin/cordon-hook'));
		assert.equal(launcherProblem(home, process.env, 'win32'), 'is missing');
		installLauncher(target, home, 'win32');
		// As Git's sh runs it there.
		assert.match(run(home).stdout, /"permissionDecision":"deny"/);
	});

	it('is told to be of no use where nothing can run Cordon', () => {
		const home = scratch();
		const hook = join(dirname(cli()), 'hook.cjs');
		const nowhere = { PATH: scratch() };
		installLauncher({ hook, runtime: process.execPath }, home);
		assert.equal(launcherProblem(home, nowhere), '');
		installLauncher({ hook, runtime: join(home, 'gone') }, home);
		assert.equal(launcherProblem(home, nowhere), 'finds no Node to run Cordon with');
		assert.equal(launcherProblem(home, { PATH: dirname(process.execPath) }), '');
	});

	it('does nothing once Cordon is gone, and finds the one that is left', () => {
		const home = scratch();
		const real = join(dirname(cli()), 'hook.cjs');
		const gone = join(scratch(), "it's", 'hook.cjs');
		mkdirSync(dirname(gone));
		writeFileSync(gone, '');
		installLauncher({ hook: gone, runtime: process.execPath }, home);
		rmSync(gone);
		assert.deepEqual([run(home).status, run(home).stdout], [0, '']);
		writeFileSync(gone, '');
		installLauncher({ hook: real, runtime: process.execPath }, home);
		installLauncher({ hook: gone, runtime: process.execPath }, home);
		rmSync(gone);
		assert.match(run(home).stdout, /"permissionDecision":"deny"/);
	});
});

/** As `hook`, without waiting; without a payload, its input stays open. */
function ended(name: string, folder: string, payload: unknown): Promise<Ran> {
	return new Promise((resolve, reject) => {
		const env = { ...process.env, XDG_CONFIG_HOME: state, XDG_STATE_HOME: state, APPDATA: state, LOCALAPPDATA: state };
		const child = spawn(process.execPath, [cli(), 'hook', name], { cwd: folder, env });
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout, stderr }));
		if (payload === undefined) child.stdin.write('{');
		else child.stdin.end(JSON.stringify(payload));
	});
}
