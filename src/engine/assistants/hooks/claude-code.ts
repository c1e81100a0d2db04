import type { AgentAnswer, AgentEvent, HookAbilities, HookAdapter, HookReply } from '../agent-event.ts';
import { callOf, editsIn, eventOf, type Phase } from './call.ts';
import { withOutputText } from './output-text.ts';
import { textOf } from './payload.ts';
import { blocked, feasible, json, silent, toolDecision } from './replies.ts';
import { byOutputMode, reads, runs, searches, type Tools, writes } from './tools.ts';

const PHASES: Readonly<Record<string, Phase>> = {
	PreToolUse: 'before',
	PostToolUse: 'after',
	PostToolUseFailure: 'failed',
	UserPromptSubmit: 'prompt',
};

/** https://code.claude.com/docs/en/tools-reference */
export const claudeTools: Tools = {
	Read: reads(),
	NotebookRead: reads(),
	Grep: searches(byOutputMode('names')),
	Glob: searches(false),
	LS: searches(false),
	// On Windows it is the shell that comes with Git.
	Bash: runs('posix'),
	Monitor: runs('posix'),
	PowerShell: runs('powershell'),
	Write: writes,
	Edit: writes,
	MultiEdit: writes,
	NotebookEdit: writes,
};

/** Modes in which edits need no approval, so that an answer `allow` takes none away from the person. */
const UNASKED: ReadonlySet<string | undefined> = new Set(['acceptEdits', 'bypassPermissions', 'auto', 'dontAsk']);

const abilities: HookAbilities = {
	ask: true,
	rewriteInput: true,
	rewriteOutput: true,
	blockPrompt: true,
	rewritePrompt: false,
	// Exit code 2 blocks, every other failure does not.
	onFailure: 'open',
};

/** https://code.claude.com/docs/en/hooks; fields of the answers from the typings of its SDK. */
export const claudeCode: HookAdapter = {
	abilities,
	recognises: (payload) => {
		const transcript = textOf(payload, 'transcript_path').toLowerCase();
		const own = transcript.includes('claude') && !transcript.includes('.copilot');
		return textOf(payload, 'hook_event_name') !== '' && (own || 'permission_mode' in payload);
	},
	event: (payload) => eventOf(callOf(payload, PHASES), claudeTools),
	edits: (payload) => editsIn(callOf(payload, PHASES), claudeTools),
	reply: (answer, event) => reply(feasible(answer, event, abilities), event),
	failure: blocked,
};

function reply(answer: AgentAnswer, event: AgentEvent): HookReply {
	if (answer.say === 'allow') return answer.note === undefined ? silent : json({ systemMessage: answer.note });
	const { reason } = answer;
	if (event.kind === 'prompt') {
		const hookSpecificOutput = { hookEventName: event.name, suppressOriginalPrompt: true };
		return json({ decision: 'block', reason, hookSpecificOutput });
	}
	// The output of a tool that failed can be commented on, not replaced.
	if (event.kind === 'output' && event.name === 'PostToolUse') {
		const text = answer.say === 'rewrite-output' ? answer.text : reason;
		const updatedToolOutput = withOutputText(event.response, text);
		return json({ hookSpecificOutput: { hookEventName: event.name, updatedToolOutput }, systemMessage: reason });
	}
	if (event.name !== 'PreToolUse') return json({ systemMessage: reason });
	if (answer.say !== 'rewrite-input')
		return json(toolDecision(event.name, answer.say === 'ask' ? 'ask' : 'deny', reason));
	return json(toolDecision(event.name, unasked(event) ? 'allow' : 'ask', reason, answer.input));
}

/**
 * Whether the person would not be asked anyway, so that `allow` takes no approval away: with `ask` the new input is
 * shown. Looking into the folder of the conversation needs no approval in any mode.
 */
function unasked(event: AgentEvent): boolean {
	if (UNASKED.has(event.mode)) return true;
	if (event.kind !== 'search' && event.kind !== 'read') return false;
	const inside = (path: string): boolean => !/^[\\/~]|^[a-z]:/i.test(path) || path.startsWith(`${event.cwd}/`);
	return event.paths.every((path) => inside(path) && !path.split(/[\\/]/).includes('..'));
}
