import type { SyncRequest, SyncTarget } from '../assistant.ts';
import type { JsonPart, Wanted, WantedEntry } from './json-part.ts';
import { jsonTarget } from './json-target.ts';

/** Command lines for one assistant's hook. */
interface Commands {
	readonly posix: string;
	readonly powershell: string;
}

/** What holds of a hook whose file has one command for every system; for the `limits` of mechanisms. */
export const NEEDS_SH_LIMIT = 'Its command needs sh: on Windows without it (it comes with Git) nothing is refused.';

/** Seconds that an assistant waits for an answer. */
const PATIENCE = 15;

/** https://code.claude.com/docs/en/hooks */
export const claudeHooks: SyncTarget = hookFile('.claude/settings.json', 'claude-code', claudeShaped);

/** https://developers.openai.com/codex/hooks */
export const codexHooks: SyncTarget = hookFile('.codex/hooks.json', 'codex', claudeShaped);

/** https://geminicli.com/docs/hooks/reference/; it counts milliseconds. */
export const geminiHooks: SyncTarget = hookFile('.gemini/settings.json', 'gemini-cli', ({ posix }) => {
	const group = {
		matcher: '.*',
		hooks: [{ name: 'cordon', type: 'command', command: posix, timeout: PATIENCE * 1000 }],
	};
	const { matcher: _, ...promptGroup } = group;
	return { BeforeTool: group, AfterTool: group, BeforeAgent: promptGroup };
});

/** https://code.visualstudio.com/docs/copilot/customization/hooks; it ignores `matcher`. */
export const vscodeHooks: SyncTarget = hookFile('.github/hooks/cordon.json', 'vscode', ({ posix, powershell }) => {
	const hook = { type: 'command', command: posix, windows: powershell, timeout: PATIENCE };
	return { PreToolUse: hook, PostToolUse: hook, UserPromptSubmit: hook };
});

/**
 * https://docs.github.com/en/copilot/reference/hooks-configuration; any exit code but 0 refuses, so the command has to
 * end well where Cordon is missing.
 */
export const copilotHooks: SyncTarget = hookFile(
	'.github/hooks/cordon.json',
	'copilot',
	({ posix, powershell }) => {
		const hook = { type: 'command', bash: posix, powershell, timeoutSec: PATIENCE };
		return { preToolUse: hook, postToolUse: hook, userPromptSubmitted: hook };
	},
	[{ key: 'version', value: 1 }],
);

/** https://cursor.com/docs/hooks; `failClosed`: what fails before a file is read or a command is run refuses it. */
export const cursorHooks: SyncTarget = hookFile(
	'.cursor/hooks.json',
	'cursor',
	({ posix: command }) => {
		const gate = { command, failClosed: true };
		return {
			preToolUse: gate,
			beforeReadFile: gate,
			beforeTabFileRead: gate,
			beforeShellExecution: gate,
			beforeMCPExecution: gate,
			beforeSubmitPrompt: gate,
			postToolUse: { command },
			afterFileEdit: { command },
			afterTabFileEdit: { command },
		};
	},
	[{ key: 'version', value: 1 }],
);

/** https://docs.windsurf.com/windsurf/cascade/hooks */
export const windsurfHooks: SyncTarget = hookFile('.windsurf/hooks.json', 'windsurf', ({ posix, powershell }) => {
	const hook = { command: posix, powershell, show_output: true };
	const quiet = { ...hook, show_output: false };
	return {
		pre_read_code: hook,
		pre_write_code: hook,
		pre_run_command: hook,
		pre_mcp_tool_use: hook,
		pre_user_prompt: hook,
		post_write_code: quiet,
	};
});

/** https://kiro.dev/docs/hooks/; one list for all events. */
export const kiroHooks: SyncTarget = jsonTarget(
	'.kiro/hooks/cordon.json',
	[
		{
			wanted: (request) => {
				const { posix } = commandsOf(request, 'kiro');
				const list = ['preToolUse', 'postToolUse', 'userPromptSubmit'].map((trigger) => ({
					name: `Cordon ${trigger}`,
					trigger,
					...(trigger === 'userPromptSubmit' ? {} : { matcher: '*' }),
					action: { type: 'command', command: posix },
					timeout: PATIENCE,
					enabled: true,
				}));
				return { wanted: [{ at: ['hooks'], list }] };
			},
			recognise: { at: ['hooks'], ours: (entry) => calls(entry, 'kiro') },
		},
	],
	[{ key: 'version', value: 'v1' }],
);

function claudeShaped({ posix: command }: Commands): Readonly<Record<string, unknown>> {
	const hooks = [{ type: 'command', command, timeout: PATIENCE }];
	return { PreToolUse: { matcher: '*', hooks }, PostToolUse: { matcher: '*', hooks }, UserPromptSubmit: { hooks } };
}

/** A file with a list of hooks for each event under `hooks`. */
function hookFile(
	path: string,
	assistant: string,
	entries: (commands: Commands) => Readonly<Record<string, unknown>>,
	frame: readonly WantedEntry[] = [],
): SyncTarget {
	const part: JsonPart = {
		wanted: (request) => {
			const byEvent = Object.entries(entries(commandsOf(request, assistant)));
			return { wanted: byEvent.map(([event, entry]): Wanted => ({ at: ['hooks', event], list: [entry] })) };
		},
		recognise: { at: ['hooks'], ours: (entry) => calls(entry, assistant) },
	};
	return jsonTarget(path, [part], frame);
}

function commandsOf({ hookCommand }: SyncRequest, assistant: string): Commands {
	return { posix: hookCommand(assistant, 'posix'), powershell: hookCommand(assistant, 'powershell') };
}

/** The entry calls Cordon's hook for this assistant and nothing else. */
function calls(entry: unknown, assistant: string): boolean {
	const commands = commandsIn(entry);
	return commands.length > 0 && commands.every((command) => isOurs(command, assistant));
}

function isOurs(command: string, assistant: string): boolean {
	const at = command.search(/cordon/i);
	return at >= 0 && new RegExp(`\\bhook["']?\\s+["']?${assistant}\\b`).test(command.slice(at));
}

const COMMAND_KEYS: ReadonlySet<string> = new Set(['command', 'bash', 'powershell', 'windows', 'linux', 'osx']);

function commandsIn(entry: unknown): string[] {
	if (typeof entry !== 'object' || entry === null) return [];
	return Object.entries(entry).flatMap(([name, value]) =>
		typeof value === 'string' ? (COMMAND_KEYS.has(name) ? [value] : []) : commandsIn(value),
	);
}
