import assert from 'node:assert/strict';
import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { git, scratch, write } from './cordon.ts';
import { after, answer, before as call, prompt, shell, stopped } from './hook-calls.ts';
import { quietHome } from './quiet-home.ts';

type Payload = Readonly<Record<string, unknown>>;

describe('what the hook reaches', () => {
	quietHome();
	const folder = scratch();

	before(function () {
		if (process.platform === 'win32') this.skip();
		git(folder, 'init', '-q');
		write(folder, {
			'.cordon.json': '{ "version": 1, "protect": ["secrets/**"] }',
			'.gitignore': '.env\n',
			'.env': 'PASSWORD=x\n',
			'secrets/db.yml': 'pw: 1\n',
			'src/a.ts': 'a\n',
		});
		symlinkSync('.env', join(folder, 'link.txt'));
		linkSync(join(folder, '.env'), join(folder, 'hard.txt'));
		symlinkSync('secrets', join(folder, 'public'));
	});

	const cline = (part: Payload): Payload => ({ clineVersion: '3', taskId: 't', workspaceRoots: [folder], ...part });
	const clinePrompt = (text: string): Payload =>
		cline({ hookName: 'UserPromptSubmit', userPromptSubmit: { prompt: text } });
	const clineTool = (toolName: string, parameters: Payload): Payload =>
		cline({ hookName: 'PreToolUse', preToolUse: { toolName, parameters } });
	const windsurf = (path: string): Payload => ({
		agent_action_name: 'pre_read_code',
		trajectory_id: 't',
		tool_info: { file_path: join(folder, path) },
	});
	const gemini = (tool: string, input: Payload): Payload => ({
		session_id: 's',
		hook_event_name: 'BeforeTool',
		cwd: folder,
		tool_name: tool,
		tool_input: input,
	});
	const claude = (tool: string, input: Payload): Payload => call('claude-code', folder, tool, input);

	const refused: readonly (readonly [string, string, () => Payload])[] = [
		['cline', 'a mention from the root of the workspace', () => clinePrompt('see @/.env')],
		['cline', 'a mention of a folder with everything in it', () => clinePrompt('see @/secrets/')],
		['cursor', 'a mention of a folder', () => prompt('cursor', folder, 'see @secrets')],
		['cursor', 'a mention of a link to a folder', () => prompt('cursor', folder, 'see @public/')],
		['cline', 'commands in a list', () => clineTool('run_commands', { commands: ['ls', 'cat .env'] })],
		['windsurf', 'a folder that is read', () => windsurf('secrets')],
		['codex', 'what is typed into a session', () => call('codex', folder, 'write_stdin', { chars: 'cat .env\n' })],
		[
			'claude-code',
			'code for a server that runs it',
			() => claude('mcp__py__run', { code: "print(open('.env').read())" }),
		],
		[
			'claude-code',
			'a glob that brings back what is ignored',
			() => claude('Grep', { pattern: '.', glob: '.env*', output_mode: 'content' }),
		],
		[
			'vscode',
			'a glob with the whole path',
			() => call('vscode', folder, 'grep_search', { query: '.', includePattern: `${folder}/secrets/**` }),
		],
		[
			'gemini-cli',
			'many files with the ignored',
			() => gemini('read_many_files', { include: ['**/*'], file_filtering_options: { respect_git_ignore: false } }),
		],
		['codex', 'a glob that a link matches', () => shell('codex', folder, 'cat l*.txt')],
		['codex', 'a glob that another name matches', () => shell('codex', folder, 'cat h*')],
		[
			'codex',
			'a command that is too long to be followed',
			() => shell('codex', folder, `${'true;'.repeat(5000)} cat .env`),
		],
		[
			'codex',
			'a command that is nested too deep',
			() => shell('codex', folder, `${'('.repeat(500)}cat .env${')'.repeat(500)}`),
		],
		['codex', 'a folder that nobody knows', () => shell('codex', folder, `cat ${folder.slice(0, 3)}*/*/*/.env`)],
	];
	for (const [speaker, what, payload] of refused) {
		it(`${speaker}: ${what} is refused`, () => assert.ok(stopped(answer(speaker, payload()))));
	}

	const passes: readonly (readonly [string, string, () => Payload])[] = [
		['claude-code', 'words that are searched for', () => claude('WebSearch', { query: '.env' })],
		[
			'vscode',
			'the title of a task',
			() => call('vscode', folder, 'manage_todo_list', { todoList: [{ title: '.env' }] }),
		],
		[
			'claude-code',
			'a search for a type of file',
			() => claude('Grep', { pattern: '.', type: 'ts', output_mode: 'content' }),
		],
		['claude-code', 'a mention of a folder that is only listed', () => prompt('claude-code', folder, 'see @secrets/')],
		['cursor', 'a mention of a folder of sources', () => prompt('cursor', folder, 'see @src/')],
		['windsurf', 'a folder of sources', () => windsurf('src')],
	];
	for (const [speaker, what, payload] of passes) {
		it(`${speaker}: ${what} passes`, () => {
			const reply = answer(speaker, payload());
			assert.ok(!stopped(reply), reply.stdout + reply.stderr);
		});
	}

	for (const command of [
		'git rm .cordon.json',
		'git checkout HEAD~1 -- .cordon.json',
		'mv .cordon.json x',
		'perl -pi -e s/a/b/ .cordon.json',
		`node -e "fs.unlinkSync('.cordon.json')"`,
		"apply_patch <<'E'\n*** Begin Patch\n*** Update File: .cordon.json\n@@\n-a\n+b\n*** End Patch\nE",
		"patch -p1 <<'E'\n--- a/.cordon.json\n+++ b/.cordon.json\n@@ -1 +1 @@\n-a\n+b\nE",
		'npx cordon sync --remove',
		'cordon init --force',
		'cordon redact .env',
		'cordon redact --vault /tmp/values .env',
	]) {
		it(`${JSON.stringify(command)} is not an assistant's to run`, () => {
			assert.ok(stopped(answer('codex', shell('codex', folder, command))));
		});
	}

	it('writes no placeholder where the value cannot be put back', () => {
		const value = ['ghp_', 'x7Kd92mQpL4vT8sWz1Rb6Ny3Hc5Jf0Ga', '2eUo'].join('');
		const out = answer('codex', after('codex', folder, 'Bash', { command: 'cat src/b.ts' }, `const t = "${value}";`));
		const name = /CORDON_\w+/.exec(out.stdout.slice(out.stdout.indexOf('const t')))?.[0] ?? '';
		assert.match(name, /^CORDON_\w+\d$/);
		for (const command of [
			`apply_patch <<'E'\n*** Begin Patch\n*** Update File: src/b.ts\n@@\n-${name}\n+x\n*** End Patch\nE`,
			`git apply <<'E'\n+const t = "${name}";\nE`,
			`perl -pi -e 's/x/${name}/' src/a.ts`,
			`cat > src/a.ts <<'E'\n${name}\nE`,
		]) {
			assert.ok(stopped(answer('codex', shell('codex', folder, command))), command);
		}
		const tool = call('codex', folder, 'mcp__fs__write_file', { path: 'src/a.ts', content: name });
		assert.ok(stopped(answer('codex', tool)));
		assert.ok(!stopped(answer('codex', shell('codex', folder, `grep -rn ${name} src`))));
	});

	it('says of an assistant without a hook that it has none', () => {
		const { exitCode, stderr } = answer('nobody', {});
		assert.equal(exitCode, 2);
		assert.match(stderr, /no hook for "nobody".*claude-code/);
	});

	it('says what can be done, to whom it is said, in whole sentences', () => {
		const model = reason(shell('claude-code', folder, 'cat secrets/d?.yml'));
		assert.match(
			model,
			/^Cordon keeps \S+secrets\/db\.yml out of AI context .*\. Name the files that are wanted\. If .* by cordon redact \S+secrets\/db\.yml\)\.$/,
		);
		assert.match(
			reason(shell('claude-code', folder, 'grep -r pw secrets')),
			/Search in a folder, .* protected\. If .* by cordon redact /,
		);
		assert.match(
			reason(prompt('claude-code', folder, '@.env')),
			/Send the prompt without it, .* Redact Document, .* by cordon redact \.env\)\.$/,
		);
	});
});

function reason(payload: Payload): string {
	const { stdout } = answer('claude-code', payload);
	const reply = JSON.parse(stdout) as { reason?: string; hookSpecificOutput: { permissionDecisionReason?: string } };
	return reply.reason ?? reply.hookSpecificOutput.permissionDecisionReason ?? '';
}
