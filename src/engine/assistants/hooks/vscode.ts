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

/** As the model calls them: https://code.visualstudio.com/docs/copilot/reference/copilot-vscode-features#_chat-tools */
const tools: Tools = {
	read_file: reads(),
	view_image: reads(),
	read_notebook_cell_output: reads(),
	copilot_getNotebookSummary: reads(),
	test_search: reads(),
	grep_search: searches(true),
	semantic_search: searches(true),
	search_subagent: searches(true),
	// Differences of whatever has changed, in the repository that it names.
	get_changed_files: searches(true),
	file_search: searches(false),
	list_dir: searches(false),
	run_in_terminal: runs(),
	send_to_terminal: runs(),
	create_file: writes,
	create_new_jupyter_notebook: writes,
	edit_notebook_file: writes,
	replace_string_in_file: writes,
	multi_replace_string_in_file: writes,
	insert_edit_into_file: writes,
	apply_patch: writes,
};

const abilities: HookAbilities = {
	ask: true,
	rewriteInput: true,
	// What a hook says after a tool is only added to its output.
	rewriteOutput: false,
	blockPrompt: true,
	rewritePrompt: false,
	// Seen in 1.139: the next request holds it as part of the history.
	refusedPromptStays: true,
	// Exit code 2 refuses; every other one, a missing program and a timeout let it pass.
	onFailure: 'open',
};

/** The agent of VS Code (Local harness): https://code.visualstudio.com/docs/copilot/customization/hooks */
export const vscode: HookAdapter = {
	abilities,
	recognises: (payload) =>
		textOf(payload, 'transcript_path').toLowerCase().includes('github.copilot-chat') ||
		(textOf(payload, 'hook_event_name') !== '' && Object.hasOwn(tools, textOf(payload, 'tool_name'))),
	event: (payload) => eventOf(callOf(payload, PHASES), tools),
	edits: (payload) => editsIn(callOf(payload, PHASES), tools),
	reply: (answer, event) => reply(feasible(answer, event, abilities), event),
	failure: blocked,
};

function reply(answer: AgentAnswer, event: AgentEvent): HookReply {
	if (answer.say === 'allow') return answer.note === undefined ? silent : json({ systemMessage: answer.note });
	const { reason } = answer;
	if (event.name === 'PreToolUse') {
		// An input is replaced together with `allow`; so it was seen to work.
		if (answer.say === 'rewrite-input') return json(toolDecision(event.name, 'allow', reason, answer.input));
		return json(toolDecision(event.name, answer.say === 'ask' ? 'ask' : 'deny', reason));
	}
	return json({ decision: 'block', reason });
}
