import type { AgentAnswer, AgentEdit, AgentEvent, HookAbilities, HookAdapter, HookReply } from '../agent-event.ts';
import { baseOf, type Call, callOf, editsIn, eventOf, type Phase } from './call.ts';
import { editsOf } from './edits.ts';
import { withOutputText } from './output-text.ts';
import { type Fields, fieldOf, textOf, unpacked } from './payload.ts';
import { blocked, feasible, json, silent, toolDecision } from './replies.ts';
import { byOutputMode, reads, runs, searches, type Tools, writes } from './tools.ts';

const PHASES: Readonly<Record<string, Phase>> = {
	preToolUse: 'before',
	PreToolUse: 'before',
	beforeReadFile: 'before',
	beforeTabFileRead: 'before',
	beforeShellExecution: 'before',
	beforeMCPExecution: 'before',
	postToolUse: 'after',
	PostToolUse: 'after',
	postToolUseFailure: 'failed',
	afterShellExecution: 'after',
	afterMCPExecution: 'after',
	beforeSubmitPrompt: 'prompt',
	UserPromptSubmit: 'prompt',
};

/** Older events are of one tool each, whose input stands beside the name of the event. */
const TOOL_OF: Readonly<Record<string, string>> = {
	beforeReadFile: 'Read',
	beforeTabFileRead: 'Read',
	beforeShellExecution: 'Shell',
	afterShellExecution: 'Shell',
};

const EDITED: ReadonlySet<string> = new Set(['afterFileEdit', 'afterTabFileEdit']);

const tools: Tools = {
	Read: reads(),
	ReadFile: reads(),
	Grep: searches(byOutputMode('content')),
	SemanticSearch: searches(true),
	Glob: searches(false),
	LS: searches(false),
	Shell: runs(),
	Bash: runs(),
	Write: writes,
	Edit: writes,
	StrReplace: writes,
	MultiEdit: writes,
	EditNotebook: writes,
	ApplyPatch: writes,
	Delete: writes,
};

/** Events at which `ask` is more than a word; in its mode that reviews by itself it is not even there. */
const ASKING: ReadonlySet<string> = new Set(['beforeShellExecution', 'beforeMCPExecution']);

/** Events at which another input can be given; at those of one tool each it is looked at again, not taken. */
const REWRITING = /^preToolUse$/i;

const abilities: HookAbilities = {
	ask: true,
	rewriteInput: true,
	// Those of MCP servers alone can be replaced.
	rewriteOutput: false,
	blockPrompt: true,
	rewritePrompt: false,
	// Unless the hook is set up with `failClosed`.
	onFailure: 'open',
};

/** https://cursor.com/docs/hooks */
export const cursor: HookAdapter = {
	abilities,
	recognises: (payload) => 'cursor_version' in payload,
	event: (payload) => {
		const edits = changes(payload);
		const { base } = callIn(payload);
		if (edits) return { ...base, kind: 'edited', edits };
		const event = eventOf(callIn(payload), tools);
		const content = fieldOf(payload, 'content');
		return event.kind === 'read' && typeof content === 'string' ? { ...event, content } : event;
	},
	edits: (payload) => changes(payload) ?? editsIn(callIn(payload), tools),
	reply: (answer, event) => reply(feasible(answer, event, abilities), event),
	failure: (reason) => ({
		...blocked(reason),
		stdout: json({ continue: false, ...permission('deny', reason) }).stdout,
	}),
};

function callIn(payload: Fields): Call {
	const call = callOf(payload, PHASES);
	const { name } = call.base;
	const tool = Object.hasOwn(TOOL_OF, name) ? TOOL_OF[name] : undefined;
	const response = unpacked(fieldOf(payload, 'tool_output', 'tool_response', 'result_json', 'output', 'error_message'));
	if (tool === undefined) return { ...call, response };
	const parts = ['file_path', 'command', 'cwd'].flatMap((key) => {
		const text = textOf(payload, key);
		return text === '' ? [] : [[key, text]];
	});
	return { ...call, response, base: baseOf(payload, name, tool, Object.fromEntries(parts)) };
}

/** Undefined where the event is not about a change. */
function changes(payload: Fields): readonly AgentEdit[] | undefined {
	return EDITED.has(textOf(payload, 'hook_event_name')) ? editsOf(payload) : undefined;
}

function reply(answer: AgentAnswer, event: AgentEvent): HookReply {
	if (event.kind === 'other' || event.kind === 'edited') return silent;
	if (event.kind === 'prompt') {
		if (answer.say === 'allow') return json({ continue: true });
		const { reason } = answer;
		const asClaude = event.name === 'UserPromptSubmit' && { decision: 'block', reason };
		return json({ continue: false, user_message: reason, ...asClaude });
	}
	if (event.kind === 'output') return answer.say === 'allow' ? silent : afterTool(answer.reason, event);
	if (answer.say === 'allow') return json({ permission: 'allow' });
	const { reason } = answer;
	// It also calls hooks that were set up for Claude Code, by the names of that.
	const asClaude = (decision: 'allow' | 'ask' | 'deny', input?: unknown): Fields =>
		event.name === 'PreToolUse' ? toolDecision(event.name, decision, reason, input) : {};
	if (answer.say === 'rewrite-input' && REWRITING.test(event.name)) {
		const { input } = answer;
		return json({ ...permission('allow', reason), updated_input: input, ...asClaude('allow', input) });
	}
	const decision = answer.say === 'ask' && ASKING.has(event.name) ? 'ask' : 'deny';
	return json({ ...permission(decision, reason), ...asClaude(decision) });
}

function permission(decision: 'allow' | 'ask' | 'deny', reason: string): Fields {
	return { permission: decision, user_message: reason, agent_message: reason };
}

/** Withholds the output of a MCP server; of every other tool it can only be spoken of. */
function afterTool(reason: string, event: Extract<AgentEvent, { kind: 'output' }>): HookReply {
	if (event.name !== 'postToolUse') return silent;
	if (!/^mcp/i.test(event.tool)) return json({ additional_context: reason });
	const told = withOutputText(event.response, reason);
	return json({ updated_mcp_tool_output: told, additional_context: reason });
}
