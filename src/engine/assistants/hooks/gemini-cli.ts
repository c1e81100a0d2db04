import type { AgentAnswer, AgentEvent, HookAbilities, HookAdapter, HookReply } from '../agent-event.ts';
import { callOf, editsIn, eventOf, type Phase } from './call.ts';
import { fieldOf, textOf } from './payload.ts';
import { blocked, feasible, json, silent } from './replies.ts';
import { gathers, reads, runs, searches, type Tools, writes } from './tools.ts';

const PHASES: Readonly<Record<string, Phase>> = {
	BeforeTool: 'before',
	AfterTool: 'after',
	BeforeAgent: 'prompt',
};

/** https://geminicli.com/docs/reference/tools/ */
const tools: Tools = {
	read_file: reads({ zeroBased: true }),
	read_many_files: gathers,
	list_directory: searches(false),
	glob: searches(false),
	grep_search: searches((input) => fieldOf(input, 'names_only') !== true),
	search_file_content: searches((input) => fieldOf(input, 'names_only') !== true),
	run_shell_command: runs(),
	write_file: writes,
	replace: writes,
};

const abilities: HookAbilities = {
	// Seen in the source of 0.61.
	ask: true,
	rewriteInput: true,
	// A refused output is replaced by the reason, which can hold the text.
	rewriteOutput: true,
	blockPrompt: true,
	rewritePrompt: false,
	// Exit code 1, a missing program and a timeout let it pass.
	onFailure: 'open',
};

const EVENTS = /^(?:(?:Before|After)(?:Tool|Agent|Model|ToolSelection)|PreCompress)$/;

/** https://geminicli.com/docs/hooks/reference/; fields from the typings of @google/gemini-cli-core. */
export const geminiCli: HookAdapter = {
	abilities,
	recognises: (payload) => EVENTS.test(textOf(payload, 'hook_event_name')),
	event: (payload) => eventOf(callOf(payload, PHASES), tools),
	edits: (payload) => editsIn(callOf(payload, PHASES), tools),
	reply: (answer, event) => reply(feasible(answer, event, abilities), event),
	failure: blocked,
};

function reply(answer: AgentAnswer, event: AgentEvent): HookReply {
	if (answer.say === 'allow') return answer.note === undefined ? silent : json({ systemMessage: answer.note });
	const { reason } = answer;
	switch (answer.say) {
		case 'rewrite-input': {
			const hookSpecificOutput = { hookEventName: event.name, tool_input: answer.input };
			return json({ hookSpecificOutput, systemMessage: reason });
		}
		case 'rewrite-output':
			return json({ decision: 'deny', reason: `${reason}\n\n${answer.text}` });
		case 'ask':
			return json({ decision: 'ask', reason, systemMessage: reason });
		default:
			return json({ decision: 'deny', reason });
	}
}
