import type { AgentAnswer, AgentEvent, HookAbilities, HookAdapter, HookReply } from '../agent-event.ts';
import { type Call, callOf, editsIn, eventOf, type Phase } from './call.ts';
import { claudeTools } from './claude-code.ts';
import { withOutputText } from './output-text.ts';
import { type Fields, fieldOf, textOf } from './payload.ts';
import { blocked, feasible, json, silent, toolDecision } from './replies.ts';
import { editor, reads, runs, searches, type Tools, writes } from './tools.ts';
import { isRecord } from '../../text/record.ts';

const PHASES: Readonly<Record<string, Phase>> = {
	preToolUse: 'before',
	PreToolUse: 'before',
	postToolUse: 'after',
	PostToolUse: 'after',
	postToolUseFailure: 'failed',
	PostToolUseFailure: 'failed',
	userPromptSubmitted: 'prompt',
	UserPromptSubmit: 'prompt',
	UserPromptSubmitted: 'prompt',
};

/** Its own tools, and Claude Code's: so they are called where a hook file names its events as Claude Code does. */
const tools: Tools = {
	...claudeTools,
	view: reads(),
	show_file: reads(),
	// What they return without an `output_mode` depends on the version.
	grep: searches(withLines),
	rg: searches(withLines),
	Grep: searches(withLines),
	glob: searches(false),
	bash: runs('posix'),
	write_bash: runs('posix'),
	powershell: runs('powershell'),
	write_powershell: runs('powershell'),
	create: writes,
	edit: writes,
	apply_patch: writes,
	str_replace_editor: editor,
};

function withLines(input: Fields): boolean {
	return !['files_with_matches', 'count'].includes(textOf(input, 'output_mode'));
}

const abilities: HookAbilities = {
	// In the cloud nobody is there to ask; it denies.
	ask: true,
	rewriteInput: true,
	rewriteOutput: true,
	// By its documentation what a hook says to a prompt is dropped, though some versions obey.
	blockPrompt: false,
	rewritePrompt: false,
	// Before a tool; a timeout, and every other event, lets it pass.
	onFailure: 'closed',
};

/**
 * Copilot CLI, Copilot's cloud agent and the agent host of VS Code:
 * https://docs.github.com/en/copilot/reference/hooks-configuration; fields of the answers from the typings of its SDK.
 */
export const copilot: HookAdapter = {
	abilities,
	recognises: (payload) =>
		fieldOf(payload, 'session_id') !== undefined &&
		['tool_name', 'prompt', 'cwd', 'hook_event_name'].some((name) => textOf(payload, name) !== ''),
	event: (payload) => eventOf(call(payload), tools),
	edits: (payload) => editsIn(call(payload), tools),
	reply: (answer, event) => reply(feasible(answer, event, abilities), event),
	failure: (reason) => ({ ...blocked(reason), stdout: json(topLevel('deny', reason)).stdout }),
};

/** In camel case its payloads do not name their event. */
function call(payload: Fields): Call {
	if (textOf(payload, 'hook_event_name') !== '') return callOf(payload, PHASES);
	return callOf({ ...payload, hook_event_name: nameOf(payload) }, PHASES);
}

function nameOf(payload: Fields): string {
	if (textOf(payload, 'tool_name') !== '') {
		if (fieldOf(payload, 'tool_result') !== undefined) return 'postToolUse';
		return fieldOf(payload, 'error') === undefined ? 'preToolUse' : 'postToolUseFailure';
	}
	return typeof payload['prompt'] === 'string' ? 'userPromptSubmitted' : '';
}

function reply(answer: AgentAnswer, event: AgentEvent): HookReply {
	if (answer.say === 'allow') return silent;
	const { reason } = answer;
	if (event.kind === 'prompt') return json({ decision: 'block', reason });
	if (event.kind === 'output') {
		const modifiedResult = resultWith(event.response, answer.say === 'rewrite-output' ? answer.text : reason);
		return json({ modifiedResult, additionalContext: reason });
	}
	// Without a decision the person is asked as ever.
	if (answer.say === 'rewrite-input') return json({ modifiedArgs: answer.input, additionalContext: reason });
	const decision = answer.say === 'ask' ? 'ask' : 'deny';
	// Whoever names events as Claude Code does may expect its answer, too.
	const nested = /^[A-Z]/.test(event.name) ? toolDecision(event.name, decision, reason) : {};
	return json({ ...topLevel(decision, reason), ...nested });
}

function topLevel(permissionDecision: 'ask' | 'deny', permissionDecisionReason: string): Fields {
	return { permissionDecision, permissionDecisionReason };
}

/** A result with another text; results in snake case become what its answers are written in. */
function resultWith(response: unknown, text: string): unknown {
	if (isRecord(response) && 'textResultForLlm' in response) return withOutputText(response, text);
	const resultType = isRecord(response) ? textOf(response, 'result_type') || 'success' : 'success';
	return { textResultForLlm: text, resultType };
}
