import type { AgentAnswer, HookAbilities, HookAdapter, HookReply } from '../agent-event.ts';
import { attachmentsOf, baseOf, type Call, editsIn, eventOf, type Phase } from './call.ts';
import { type Fields, fieldOf, fieldsOf, textOf, unpacked } from './payload.ts';
import { feasible, json } from './replies.ts';
import { reads, runs, searches, type Tools, writes } from './tools.ts';

const PHASES: Readonly<Record<string, Phase>> = {
	PreToolUse: 'before',
	PostToolUse: 'after',
	UserPromptSubmit: 'prompt',
};

/** https://docs.cline.bot/exploring-clines-tools/cline-tools-guide */
const tools: Tools = {
	read_file: reads(),
	search_files: searches(true),
	list_files: searches(false),
	list_code_definition_names: searches(false),
	execute_command: runs(),
	write_to_file: writes,
	replace_in_file: writes,
	apply_patch: writes,
	new_rule: writes,
};

const abilities: HookAbilities = {
	ask: false,
	rewriteInput: false,
	rewriteOutput: false,
	blockPrompt: true,
	rewritePrompt: false,
	onFailure: 'open',
};

/** https://docs.cline.bot/features/hooks */
export const cline: HookAdapter = {
	abilities,
	recognises: (payload) => textOf(payload, 'cline_version') !== '' || textOf(payload, 'hook_name') !== '',
	event: (payload) => eventOf(call(payload), tools),
	edits: (payload) => editsIn(call(payload), tools),
	reply: (answer, event) => reply(feasible(answer, event, abilities)),
	failure: cancelled,
};

/** What an event is about stands in a field named after it. */
function call(payload: Fields): Call {
	const name = textOf(payload, 'hook_name');
	const key = Object.keys(PHASES).find((phase) => phase.toLowerCase() === name.toLowerCase()) ?? name;
	const about = fieldsOf(payload, `${key.charAt(0).toLowerCase()}${key.slice(1)}`);
	const phase = Object.hasOwn(PHASES, key) ? PHASES[key] : undefined;
	const base = baseOf(payload, name, textOf(about, 'tool_name', 'tool'), parameters(about));
	const model = base.model || textOf(fieldsOf(payload, 'model'), 'slug', 'id');
	return {
		phase:
			phase === 'after' && [false, 'false'].includes(fieldOf(about, 'success') as never)
				? 'failed'
				: (phase ?? 'other'),
		base: { ...base, model },
		response: fieldOf(about, 'result'),
		prompt: textOf(about, 'prompt'),
		attachments: attachmentsOf(about),
	};
}

/** All are texts; the arguments of a MCP tool are JSON in one. */
function parameters(about: Fields): unknown {
	const given = fieldsOf(about, 'parameters');
	return 'arguments' in given ? { ...given, arguments: unpacked(given['arguments']) } : given;
}

function reply(answer: AgentAnswer): HookReply {
	// What goes into `contextModification` is for the model; for the person there is nothing but an error.
	return answer.say === 'allow' ? json({ cancel: false }) : cancelled(answer.reason);
}

function cancelled(reason: string): HookReply {
	return json({ cancel: true, contextModification: '', errorMessage: reason });
}
