import type { AgentAct, AgentEdit, AgentEvent, AgentEventBase } from '../agent-event.ts';
import { outputText } from './output-text.ts';
import { type Fields, fieldOf, listOf, textOf, textsOf, unpacked } from './payload.ts';
import { actOf, editsBy, type Tools } from './tools.ts';
import { isRecord } from '../../text/record.ts';

/** When an event comes: before a tool, after it, after it failed, with a prompt, or whenever else. */
export type Phase = 'before' | 'after' | 'failed' | 'prompt' | 'other';

/** One call of a hook, whatever the assistant names its parts. */
export interface Call {
	readonly phase: Phase;
	readonly base: AgentEventBase;
	/** What the tool gave back. */
	readonly response?: unknown;
	readonly prompt?: string;
	readonly attachments?: readonly string[];
}

/** The parts that most assistants name alike: `hook_event_name`, `tool_name`, `tool_input`, `tool_response`, `prompt`. */
export function callOf(payload: Fields, phases: Readonly<Record<string, Phase>>): Call {
	const name = textOf(payload, 'hook_event_name', 'event_name', 'hook_name');
	const phase = Object.hasOwn(phases, name) ? phases[name] : undefined;
	return {
		phase: phase ?? 'other',
		base: baseOf(payload, name, textOf(payload, 'tool_name'), fieldOf(payload, 'tool_input', 'tool_args')),
		response: fieldOf(payload, 'tool_response', 'tool_result', 'tool_output', 'error'),
		prompt: textOf(payload, 'prompt', 'user_prompt'),
		attachments: attachmentsOf(payload),
	};
}

/** What every event has. `input` may be JSON in a string. */
export function baseOf(payload: Fields, name: string, tool: string, input: unknown): AgentEventBase {
	const roots = textsOf(payload, 'workspace_roots');
	const mode = textOf(payload, 'permission_mode');
	return {
		name,
		tool,
		cwd: textOf(payload, 'cwd', 'working_directory') || (roots[0] ?? ''),
		roots,
		conversation: textOf(payload, 'session_id', 'conversation_id', 'trajectory_id', 'task_id'),
		model: textOf(payload, 'model', 'model_name'),
		input: unpacked(input),
		...(mode !== '' && { mode }),
	};
}

/** Paths of what goes along with a prompt: texts, or objects with a path. */
export function attachmentsOf(payload: Fields): readonly string[] {
	const names = ['file_path', 'path', 'uri'];
	return [
		...textsOf(payload, 'attachments'),
		...listOf(payload, 'attachments').flatMap((attachment) => textsOf(attachment, ...names)),
	];
}

/** The event that a call is. After a tool it is the output, whatever the tool did; what it changed says `editsIn`. */
export function eventOf(call: Call, tools: Tools): AgentEvent {
	const { base, response } = call;
	if (call.phase === 'prompt') {
		return { ...base, kind: 'prompt', text: call.prompt ?? '', attachments: call.attachments ?? [] };
	}
	if (call.phase === 'other') return { ...base, kind: 'other' };
	const { act, cwd } = actOf(tools, base.tool, inputFields(base.input), base.cwd);
	if (call.phase === 'before') return { ...base, cwd, ...rooted(act, base.input) };
	const paths = 'paths' in act ? act.paths : [];
	return { ...base, cwd, kind: 'output', text: outputText(response), paths, response: response ?? '' };
}

/** What the call has changed in files by now. */
export function editsIn(call: Call, tools: Tools): readonly AgentEdit[] {
	return call.phase === 'after' ? editsBy(tools, call.base.tool, inputFields(call.base.input)) : [];
}

/** An input that is only a text, a patch for instance, or a list counts as a field `input`. */
function inputFields(input: unknown): Fields {
	if (isRecord(input)) return input;
	return typeof input === 'string' || Array.isArray(input) ? { input } : {};
}

/** The places of the texts, seen from the input as it came. */
function rooted(act: AgentAct, input: unknown): AgentAct {
	if (isRecord(input) || !('texts' in act)) return act;
	return { ...act, texts: act.texts.map(({ at, text }) => ({ at: at.slice(1), text })) };
}
