import type { AgentAnswer, AgentEvent, HookAbilities, HookReply } from '../agent-event.ts';

/** An answer in JSON. */
export function json(value: Readonly<Record<string, unknown>>): HookReply {
	return { stdout: `${JSON.stringify(value)}\n`, stderr: '', exitCode: 0 };
}

/** No objection, and nothing that an assistant could take for an approval that the person did not give. */
export const silent: HookReply = { stdout: '', stderr: '', exitCode: 0 };

/** Refused by exit code: nearly every assistant gives the text to the model then. */
export function blocked(reason: string): HookReply {
	return { stdout: '', stderr: `${reason}\n`, exitCode: 2 };
}

/**
 * What becomes of an answer that the contract cannot carry out for this event: `deny`, with the same reason. What has
 * passed, or begins or ends, cannot be refused: to refuse that would end a task or never let it end.
 */
export function feasible(answer: AgentAnswer, event: AgentEvent, abilities: HookAbilities): AgentAnswer {
	if (answer.say !== 'allow' && (event.kind === 'other' || event.kind === 'edited')) {
		return { say: 'allow', note: answer.reason };
	}
	const able = {
		allow: true,
		deny: true,
		ask: abilities.ask && event.kind !== 'prompt' && event.kind !== 'output',
		'rewrite-input':
			event.kind === 'prompt' ? abilities.rewritePrompt : abilities.rewriteInput && event.kind !== 'output',
		'rewrite-output': abilities.rewriteOutput && event.kind === 'output',
	}[answer.say];
	return able || answer.say === 'allow' ? answer : { say: 'deny', reason: answer.reason };
}

/**
 * Claude Code's answer before a tool, which several others have taken over.
 * https://code.claude.com/docs/en/hooks#pretooluse-decision-control
 */
export function toolDecision(
	name: string,
	decision: 'allow' | 'ask' | 'deny',
	reason: string,
	updatedInput?: unknown,
): Readonly<Record<string, unknown>> {
	return {
		hookSpecificOutput: {
			hookEventName: name,
			permissionDecision: decision,
			permissionDecisionReason: reason,
			...(updatedInput !== undefined && { updatedInput }),
		},
	};
}
