import type { AgentAnswer, AgentEvent, HookAbilities, HookAdapter, HookReply } from '../agent-event.ts';
import { callOf, editsIn, eventOf, type Phase } from './call.ts';
import { textOf } from './payload.ts';
import { blocked, feasible, json, silent, toolDecision } from './replies.ts';
import { reads, runs, searches, type Tools, writes } from './tools.ts';

const PHASES: Readonly<Record<string, Phase>> = {
	PreToolUse: 'before',
	PostToolUse: 'after',
	UserPromptSubmit: 'prompt',
};

/** It reads by shell; the others exist in some versions only. */
const tools: Tools = {
	Bash: runs(),
	shell: runs(),
	local_shell: runs(),
	shell_command: runs(),
	exec_command: runs(),
	write_stdin: runs(),
	apply_patch: writes,
	Edit: writes,
	Write: writes,
	view_image: reads(),
	read_file: reads(),
	grep_files: searches(false),
	list_dir: searches(false),
};

const abilities: HookAbilities = {
	// Part of its schema, and not carried out by every version.
	ask: false,
	rewriteInput: false,
	// A withheld output is replaced by the reason, which can hold the text.
	rewriteOutput: true,
	blockPrompt: true,
	rewritePrompt: false,
	onFailure: 'open',
};

/**
 * Its answers may have no field that its schema does not name:
 * https://github.com/openai/codex/tree/main/codex-rs/hooks/schema/generated
 */
export const codex: HookAdapter = {
	abilities,
	recognises: (payload) =>
		textOf(payload, 'hook_event_name') !== '' &&
		('turn_id' in payload ||
			/[\\/]\.codex[\\/]/.test(textOf(payload, 'transcript_path')) ||
			('permission_mode' in payload && payload['transcript_path'] === null)),
	event: (payload) => eventOf(callOf(payload, PHASES), tools),
	edits: (payload) => editsIn(callOf(payload, PHASES), tools),
	reply: (answer, event) => reply(feasible(answer, event, abilities), event),
	failure: blocked,
};

function reply(answer: AgentAnswer, event: AgentEvent): HookReply {
	if (answer.say === 'allow') return answer.note === undefined ? silent : json({ systemMessage: answer.note });
	// It takes an empty reason for a failed hook.
	const reason = answer.reason || 'Cordon refuses this.';
	if (event.name === 'PreToolUse') return json(toolDecision(event.name, 'deny', reason));
	if (answer.say === 'rewrite-output') return json({ decision: 'block', reason: `${reason}\n\n${answer.text}` });
	return json({ decision: 'block', reason });
}
