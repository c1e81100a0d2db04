import type { Finding } from '../detect/finding.ts';
import { carriedOut } from '../policy/places.ts';
import type { Action } from '../policy/policy.ts';
import type { LayerKind } from '../policy/layers.ts';
import type { AgentAnswer } from './agent-event.ts';
import type { HookPorts } from './decide-ports.ts';
import { counts, verdictFor, type Verdict } from '../policy/verdict.ts';
import type { AuditedFinding } from '../audit/audit.ts';

/** What the audit trail is told of an answer. */
export interface Cause {
	/** What decided, where no finding did. */
	readonly rule?: string;
	readonly layer?: LayerKind;
	/** As the assistant wrote it. */
	readonly path?: string;
	readonly findings?: readonly AuditedFinding[];
}

/** An answer, and what the audit trail is told of it. */
export type Decision = AgentAnswer & { readonly cause?: Cause };

export const ALLOW: Decision = { say: 'allow' };

export function deny(reason: string, cause: Cause = {}): Decision {
	return { say: 'deny', reason, cause };
}

/** For what a person may well want: asks where the assistant can, else denies. */
export function askOrDeny(reason: string, path: string, { abilities }: HookPorts): Decision {
	return { say: abilities.ask ? 'ask' : 'deny', reason, cause: { rule: 'guarded', path } };
}

/** The first answer that is more than an allowance; else the notes of all. */
export function gravest(answers: Iterable<Decision>): Decision {
	const notes: string[] = [];
	for (const answer of answers) {
		if (answer.say !== 'allow') return answer;
		if (answer.note !== undefined && !notes.includes(answer.note)) notes.push(answer.note);
	}
	return notes.length > 0 ? { say: 'allow', note: notes.join(' ') } : ALLOW;
}

/**
 * What the policy says about findings in a prompt or in a file that is read. People write to each other's addresses, and
 * name each other, wherever they work: as long as nothing graver is there, a `block` points it out, and what can be
 * rewritten is redacted elsewhere. The profile `regulated` takes every finding as it is.
 */
export function verdictOn(
	findings: readonly Finding[],
	place: 'prompt' | 'context',
	{ policy }: HookPorts,
	able: readonly Action[],
): Verdict {
	const verdict = verdictFor(findings, place, policy, able);
	const isLight = policy.policy.profile !== 'regulated' && findings.filter(counts).every(isContact);
	return verdict.action === 'block' && isLight ? { ...verdict, action: 'warn' } : verdict;
}

function isContact({ category, severity }: Finding): boolean {
	return category === 'pii' && severity === 'warning';
}

/** What can be done at a place: everything but what is named. */
export function ableTo(options: { readonly redact: boolean; readonly block: boolean }): readonly Action[] {
	return [
		'off',
		'warn',
		...(options.redact ? (['redact'] as const) : []),
		...(options.block ? (['block'] as const) : []),
	];
}

/** The tighter of two actions, as far as it can be carried out. */
export function tighter(one: Action, other: Action, able: readonly Action[]): Action {
	const order: readonly Action[] = ['off', 'warn', 'redact', 'block'];
	return carriedOut(order[Math.max(order.indexOf(one), order.indexOf(other))] ?? 'block', able);
}
