import type { AgentAnswer, AgentEvent, HookAbilities, HookAdapter, HookReply } from '../agent-event.ts';
import { callOf, editsIn, eventOf, type Phase } from './call.ts';
import { textOf } from './payload.ts';
import { blocked, feasible, silent } from './replies.ts';
import { editor, operations, reads, runs, searches, type Tools, writes } from './tools.ts';

const PHASES: Readonly<Record<string, Phase>> = {
	preToolUse: 'before',
	PreToolUse: 'before',
	postToolUse: 'after',
	PostToolUse: 'after',
	userPromptSubmit: 'prompt',
	UserPromptSubmit: 'prompt',
};

/** Of the terminal (Amazon Q's came first, Kiro's short names later) and of the editor. */
const tools: Tools = {
	fs_read: operations,
	read: operations,
	fs_write: editor,
	write: editor,
	execute_bash: runs(),
	execute_cmd: runs('powershell'),
	shell: runs(),
	grep: searches(true),
	glob: searches(false),
	readFile: reads(),
	readMultipleFiles: reads(),
	readCode: reads(),
	grepSearch: searches(true),
	fileSearch: searches(false),
	listDirectory: searches(false),
	executeBash: runs(),
	executePwsh: runs('powershell'),
	fsWrite: writes,
	fsAppend: writes,
	strReplace: writes,
	deleteFile: writes,
};

const EVENTS: ReadonlySet<string> = new Set(['agentSpawn', 'userPromptSubmit', 'preToolUse', 'postToolUse', 'stop']);

/** Names of tools that others do not have, too. */
const OWN_NAME = /^(?:fs|execute)_|[a-z][A-Z]/;

const abilities: HookAbilities = {
	ask: false,
	rewriteInput: false,
	rewriteOutput: false,
	blockPrompt: false,
	rewritePrompt: false,
	// Exit code 2 refuses, every other one warns.
	onFailure: 'open',
};

/** Kiro, and Amazon Q's command line before it: https://kiro.dev/docs/cli/hooks/ */
export const kiro: HookAdapter = {
	abilities,
	recognises: (payload) => {
		const [name, tool] = [textOf(payload, 'hook_event_name'), textOf(payload, 'tool_name')];
		if (EVENTS.has(name)) return !('toolName' in payload || 'sessionId' in payload);
		return name !== '' && Object.hasOwn(tools, tool) && OWN_NAME.test(tool);
	},
	event: (payload) => eventOf(callOf(payload, PHASES), tools),
	edits: (payload) => editsIn(callOf(payload, PHASES), tools),
	reply: (answer, event) => reply(feasible(answer, event, abilities), event),
	failure: blocked,
};

function reply(answer: AgentAnswer, event: AgentEvent): HookReply {
	if (answer.say === 'allow') return answer.note === undefined ? silent : warned(answer.note);
	// A prompt goes out and an output is there whatever the hook says.
	if (event.kind === 'prompt' || event.kind === 'output') return warned(answer.reason);
	return blocked(answer.reason);
}

/** Shown to the person; on standard output it would go to the model. */
function warned(text: string): HookReply {
	return { stdout: '', stderr: `${text}\n`, exitCode: 1 };
}
