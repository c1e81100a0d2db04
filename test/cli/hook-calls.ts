import { answerHook } from '../../src/node/hook-answer.ts';
import type { HookReply } from '../../src/engine/assistants/agent-event.ts';

/** Assistants that the hook's own tests speak as. Their contracts have tests of their own. */
export type Speaker = 'claude-code' | 'vscode' | 'codex' | 'cursor';
export const SPEAKERS: readonly Speaker[] = ['claude-code', 'vscode', 'codex', 'cursor'];

type Payload = Readonly<Record<string, unknown>>;
type Input = Readonly<Record<string, unknown>>;

/** What stands in every payload of an assistant. */
const FRAME: Readonly<Record<Speaker, Payload>> = {
	'claude-code': { transcript_path: '/home/me/.claude/projects/t.jsonl', permission_mode: 'acceptEdits' },
	vscode: { transcript_path: '/home/me/github.copilot-chat/t.jsonl', timestamp: '2026-11-01' },
	codex: { turn_id: '1', transcript_path: null, permission_mode: 'default', model: 'm' },
	cursor: { cursor_version: '3', generation_id: 'g' },
};

function frame(speaker: Speaker, cwd: string, conversation = 'talk'): Payload {
	const session =
		speaker === 'cursor' ? { conversation_id: conversation, workspace_roots: [cwd] } : { session_id: conversation };
	return { ...FRAME[speaker], ...session, cwd };
}

/** A tool is about to be called. */
export function before(speaker: Speaker, cwd: string, tool: string, input: Input, conversation?: string): Payload {
	const name = speaker === 'cursor' ? 'preToolUse' : 'PreToolUse';
	return {
		...frame(speaker, cwd, conversation),
		hook_event_name: name,
		tool_name: tool,
		tool_input: input,
		tool_use_id: 'u',
	};
}

/** A tool has answered. */
export function after(speaker: Speaker, cwd: string, tool: string, input: Input, response: unknown): Payload {
	return { ...before(speaker, cwd, tool, input), hook_event_name: 'PostToolUse', tool_response: response };
}

export function prompt(speaker: Speaker, cwd: string, text: string): Payload {
	const name = speaker === 'cursor' ? 'beforeSubmitPrompt' : 'UserPromptSubmit';
	return { ...frame(speaker, cwd), hook_event_name: name, prompt: text };
}

const READ: Readonly<Record<Speaker, (path: string) => readonly [string, Input]>> = {
	'claude-code': (path) => ['Read', { file_path: path }],
	vscode: (path) => ['read_file', { filePath: path, startLine: 1, endLine: 200 }],
	codex: (path) => ['read_file', { path }],
	cursor: (path) => ['Read', { file_path: path }],
};

export function read(speaker: Speaker, cwd: string, path: string): Payload {
	return before(speaker, cwd, ...READ[speaker](path));
}

const SHELL: Readonly<Record<Speaker, string>> = {
	'claude-code': 'Bash',
	vscode: 'run_in_terminal',
	codex: 'Bash',
	cursor: 'Shell',
};

export function shell(speaker: Speaker, cwd: string, command: string): Payload {
	return before(speaker, cwd, SHELL[speaker], { command });
}

/** How the other assistants say that a command is about to run. */
export const COMMANDS: Readonly<Record<string, (cwd: string, command: string) => Payload>> = {
	copilot: (cwd, command) => ({ sessionId: 's', timestamp: 1, cwd, toolName: 'bash', toolArgs: { command } }),
	'gemini-cli': (cwd, command) => ({
		session_id: 's',
		cwd,
		hook_event_name: 'BeforeTool',
		tool_name: 'run_shell_command',
		tool_input: { command },
	}),
	windsurf: (cwd, command) => ({
		agent_action_name: 'pre_run_command',
		trajectory_id: 't',
		tool_info: { command_line: command, cwd },
	}),
	cline: (cwd, command) => ({
		clineVersion: '3',
		hookName: 'PreToolUse',
		taskId: 't',
		workspaceRoots: [cwd],
		preToolUse: { toolName: 'execute_command', parameters: { command } },
	}),
	kiro: (cwd, command) => ({ hook_event_name: 'preToolUse', cwd, tool_name: 'execute_bash', tool_input: { command } }),
};

/** What the process would answer. */
export function answer(speaker: string, payload: Payload): HookReply {
	const { reply } = answerHook(speaker, JSON.stringify(payload));
	// Refused because something went wrong is not refused for its reason.
	if (/could not check/.test(reply.stdout + reply.stderr)) throw new Error(reply.stdout + reply.stderr);
	return reply;
}

/** Whether the content of what was asked for stays out: refused, asked for, or another input. */
export function stopped({ stdout, exitCode }: HookReply): boolean {
	if (exitCode === 2) return true;
	if (stdout === '') return false;
	const said = JSON.parse(stdout) as Record<string, unknown>;
	const inner = (said['hookSpecificOutput'] ?? {}) as Record<string, unknown>;
	return (
		said['decision'] === 'block' ||
		said['decision'] === 'deny' ||
		said['cancel'] === true ||
		said['permissionDecision'] === 'deny' ||
		said['continue'] === false ||
		said['permission'] === 'deny' ||
		inner['permissionDecision'] === 'deny' ||
		inner['updatedInput'] !== undefined ||
		said['updated_input'] !== undefined
	);
}
