import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { after } from '../cli/hook-calls.ts';
import { repository } from '../host/root.ts';
import { TEXT, type Desk } from './insertion-steps.ts';

const run = promisify(execFile);

const ADDED = 'const sum = one + two;\nreturn sum;\n';

/** An edit of an assistant outside of the editor. */
export interface Told {
	/** As `cordon hook` names who calls. */
	readonly hook: string;
	/** As it is named in the record. */
	readonly assistant: string;
	/** What its hook says once the file is written; `path` is that of the file, `cwd` the folder. */
	readonly payload: (path: string, cwd: string) => object;
	/** The file as it is then; else with two lines more at its end. */
	readonly text?: string;
	readonly lines?: string;
}

const claude = (tool: string, input: object): Pick<Told, 'hook' | 'assistant' | 'payload'> => ({
	hook: 'claude-code',
	assistant: 'claude-code',
	payload: (path, cwd) => after('claude-code', cwd, tool, { file_path: path, ...input }, 'ok'),
});
const added = { old_string: 'delta four\n', new_string: `delta four\n${ADDED}` };

/** What hooks tell, by what happened. */
export const told: Readonly<Record<string, Told>> = {
	'an edit of Claude Code': claude('Edit', added),
	'two edits of Claude Code at once': {
		...claude('MultiEdit', {
			edits: [{ old_string: 'alpha one', new_string: 'alpha one\nconst first = alpha;' }, added],
		}),
		text: `${TEXT.replace('alpha one', 'alpha one\nconst first = alpha;')}${ADDED}`,
		lines: '2 7-8',
	},
	'a file that Claude Code writes whole': claude('Write', { content: TEXT + ADDED }),
	"an edit of VS Code's agent": {
		hook: 'vscode',
		assistant: 'github-copilot',
		payload: (path, cwd) =>
			after(
				'vscode',
				cwd,
				'replace_string_in_file',
				{ filePath: path, oldString: added.old_string, newString: added.new_string },
				'ok',
			),
	},
	'an edit of Cursor': {
		hook: 'cursor',
		assistant: 'cursor',
		payload: (path, cwd) => ({
			conversation_id: 'talk',
			cursor_version: '3',
			hook_event_name: 'afterFileEdit',
			workspace_roots: [cwd],
			file_path: path,
			edits: [{ old_string: '', new_string: ADDED }],
		}),
	},
	'an edit of Windsurf': {
		hook: 'windsurf',
		assistant: 'windsurf',
		payload: (path) => ({
			agent_action_name: 'post_write_code',
			trajectory_id: 'talk',
			tool_info: { file_path: path, edits: [added] },
		}),
	},
};

/** The assistant writes the file, and its hook tells Cordon: both are processes of their own. */
export async function tell(d: Desk, path: string, { hook, payload, text = TEXT + ADDED }: Told): Promise<void> {
	await writeFile(join(d.w.folder, path), text);
	const env = { ...process.env, HOME: join(d.w.server.dataFolder, 'home') };
	const ran = run(process.execPath, [join(repository, 'dist', 'cli.js'), 'hook', hook], { cwd: d.w.folder, env });
	ran.child.stdin?.end(JSON.stringify(payload(join(d.w.folder, path), d.w.folder)));
	assert.equal((await ran).stderr, '');
}
