import type { AgentAnswer, AgentEdit, HookAbilities, HookAdapter, HookReply } from '../agent-event.ts';
import { baseOf, type Call, eventOf, type Phase } from './call.ts';
import { editsOf } from './edits.ts';
import { type Fields, fieldOf, fieldsOf, textOf } from './payload.ts';
import { blocked, feasible, silent } from './replies.ts';
import { reads, runs, type Tools, writes } from './tools.ts';

/** What follows an action without its output needs no answer. */
const PHASES: Readonly<Record<string, Phase>> = {
	pre_read_code: 'before',
	pre_write_code: 'before',
	pre_run_command: 'before',
	pre_mcp_tool_use: 'before',
	post_mcp_tool_use: 'after',
	pre_user_prompt: 'prompt',
};

/** By what its actions are called after `pre_`. A path that is read may be a folder, with everything in it. */
const tools: Tools = { read_code: reads(), write_code: writes, run_command: runs() };

const abilities: HookAbilities = {
	ask: false,
	rewriteInput: false,
	rewriteOutput: false,
	blockPrompt: true,
	rewritePrompt: false,
	readsFolders: true,
	// Exit code 2 refuses; every other one, a missing program and a timeout let it pass.
	onFailure: 'open',
};

/** Windsurf, now Devin Desktop. Answers by exit code alone: https://docs.windsurf.com/windsurf/cascade/hooks */
export const windsurf: HookAdapter = {
	abilities,
	recognises: (payload) => textOf(payload, 'agent_action_name') !== '',
	event: (payload) => {
		const edits = changes(payload);
		const call = callIn(payload);
		return edits.length > 0 ? { ...call.base, kind: 'edited', edits } : eventOf(call, tools);
	},
	edits: changes,
	reply: (answer, event) => reply(feasible(answer, event, abilities)),
	failure: blocked,
};

function callIn(payload: Fields): Call {
	const name = textOf(payload, 'agent_action_name');
	const info = fieldsOf(payload, 'tool_info');
	const mcp = textOf(info, 'mcp_tool_name');
	const tool = mcp === '' ? name.replace(/^(?:pre|post)_/, '') : `${textOf(info, 'mcp_server_name')}/${mcp}`;
	const base = baseOf(payload, name, tool, mcp === '' ? info : fieldOf(info, 'mcp_tool_arguments'));
	const phase = Object.hasOwn(PHASES, name) ? PHASES[name] : undefined;
	return { phase: phase ?? 'other', base, response: fieldOf(info, 'mcp_result'), prompt: textOf(info, 'user_prompt') };
}

function changes(payload: Fields): readonly AgentEdit[] {
	return textOf(payload, 'agent_action_name') === 'post_write_code' ? editsOf(fieldsOf(payload, 'tool_info')) : [];
}

function reply(answer: AgentAnswer): HookReply {
	if (answer.say !== 'allow') return blocked(answer.reason);
	return answer.note === undefined ? silent : { ...silent, stderr: `${answer.note}\n` };
}
