import { deepEqual, equal, match, throws } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { parse } from 'jsonc-parser';
import type { SyncTarget } from '../../../../src/engine/assistants/assistant.ts';
import { clineHooks } from '../../../../src/engine/assistants/structured/cline-hooks.ts';
import {
	claudeHooks,
	codexHooks,
	copilotHooks,
	cursorHooks,
	geminiHooks,
	kiroHooks,
	vscodeHooks,
	windsurfHooks,
} from '../../../../src/engine/assistants/structured/hook-files.ts';
import { hookCommand } from '../../../../src/engine/assistants/launcher.ts';
import { sync, unsync } from './requests.ts';

const files: [string, SyncTarget, Record<string, unknown>][] = [
	[
		'claude-code',
		claudeHooks,
		{ hooks: { PreToolUse: [{ matcher: 'Bash', hooks: [{ type: 'command', command: 'lint' }] }] } },
	],
	['codex', codexHooks, { hooks: { PreToolUse: [{ hooks: [{ type: 'command', command: 'lint' }] }] } }],
	['gemini-cli', geminiHooks, { hooks: { BeforeTool: [{ matcher: 'x', hooks: [] }] }, theme: 'dark' }],
	['vscode', vscodeHooks, { hooks: { PreToolUse: [{ type: 'command', command: 'lint' }] } }],
	['copilot', copilotHooks, { version: 1, hooks: { preToolUse: [{ type: 'command', bash: 'lint' }] } }],
	['cursor', cursorHooks, { version: 1, hooks: { beforeReadFile: [{ command: 'cordon hooky cursor' }] } }],
	['windsurf', windsurfHooks, { hooks: { pre_read_code: [{ command: 'lint', show_output: true }] } }],
	['kiro', kiroHooks, { version: 'v1', hooks: [{ name: 'x', trigger: 'preToolUse', action: { command: 'lint' } }] }],
];

describe('a hook file', () => {
	for (const [assistant, target, foreign] of files) {
		it(`of ${assistant}: is new, the same the second time, and gone without the manifest, too`, () => {
			const first = sync(target, undefined);
			deepEqual(sync(target, first.text, [], first.ours), first);
			equal(sync(target, first.text).text, first.text);
			equal(unsync(target, first.text, first.ours), undefined);
			equal(unsync(target, first.text), undefined);
			const lines = JSON.stringify(parse(first.text ?? ''));
			equal(lines.includes(JSON.stringify(hookCommand(assistant, 'posix')).slice(1, -1)), true);
		});

		it(`of ${assistant}: keeps foreign hooks`, () => {
			for (const space of ['', '  ', '\t']) {
				const before = JSON.stringify(foreign, null, space);
				const { text, ours } = sync(target, before);
				equal(text?.includes('.cordon/bin'), true);
				equal(unsync(target, text, ours), before);
				equal(unsync(target, text), before);
			}
		});

		it(`of ${assistant}: takes a new command for an old one`, () => {
			const old = target.write({
				text: JSON.stringify(foreign),
				patterns: [],
				ours: [],
				remove: false,
				hookCommand: (id) => `"/old place/cordon" hook ${id}`,
			});
			const { text, ours } = sync(target, old.text, [], []);
			equal(text?.includes('/old place'), false);
			equal(unsync(target, text, ours), JSON.stringify(foreign));
		});
	}

	it('of VS Code and Copilot is one file, in which each has its own events', () => {
		const one = sync(vscodeHooks, undefined);
		const two = sync(copilotHooks, one.text);
		const { version, hooks } = parse(two.text ?? '') as { version: number; hooks: Record<string, never[]> };
		equal(version, 1);
		deepEqual(Object.keys(hooks).sort(), [
			'PostToolUse',
			'PreToolUse',
			'UserPromptSubmit',
			'postToolUse',
			'preToolUse',
			'userPromptSubmitted',
		]);
		equal(sync(vscodeHooks, two.text, [], one.ours).text, two.text);
		equal(unsync(vscodeHooks, unsync(copilotHooks, two.text, two.ours), one.ours), undefined);
	});

	it('of Copilot ends well, and says nothing, where Cordon is missing', function () {
		if (process.platform === 'win32') this.skip();
		const [hook] = parse(sync(copilotHooks, undefined).text ?? '').hooks.preToolUse as { bash: string }[];
		equal(
			execFileSync('/bin/sh', ['-c', hook?.bash ?? ''], {
				env: { ...process.env, HOME: '/nowhere' },
				encoding: 'utf8',
			}),
			'',
		);
	});

	it('of Cursor refuses when the hook fails, before anything is read', () => {
		const { hooks } = parse(sync(cursorHooks, undefined).text ?? '') as {
			hooks: Record<string, { failClosed?: true }[]>;
		};
		const closed = Object.keys(hooks).filter((event) => hooks[event]?.[0]?.failClosed);
		deepEqual(closed, [
			'preToolUse',
			'beforeReadFile',
			'beforeTabFileRead',
			'beforeShellExecution',
			'beforeMCPExecution',
			'beforeSubmitPrompt',
		]);
	});
});

describe("Cline's hooks", () => {
	it('are programs of our own', () => {
		for (const { event, system, target } of clineHooks) {
			const windows = system === 'Windows';
			equal(target.path, `.clinerules/hooks/${event}${windows ? '.ps1' : ''}`);
			equal(target.executable, windows ? undefined : true);
			const { text } = sync(target, undefined);
			match(text ?? '', windows ? /^# cordon/ : /^#!\/bin\/sh\n# cordon/);
			deepEqual(sync(target, text).text, text);
			equal(unsync(target, text), undefined);
		}
	});

	it('leave alone what somebody else has written', () => {
		const [{ target } = { target: vscodeHooks }] = clineHooks;
		throws(() => sync(target, '#!/bin/sh\nlint\n'), /add this line/);
		const own = `#!/bin/sh\nlint\n${hookCommand('cline', 'posix')}\n`;
		equal(sync(target, own).text, own);
		equal(unsync(target, own), own);
	});
});
