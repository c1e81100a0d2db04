import { counts, verdictFor } from '../policy/verdict.ts';
import type { AgentEvent } from './agent-event.ts';
import { ableTo, ALLOW, deny, tighter, type Decision } from './decide-answers.ts';
import type { HookPorts } from './decide-ports.ts';
import { findingsReason, holds, protectedReason } from './decide-words.ts';

type OutputEvent = Extract<AgentEvent, { kind: 'output' }>;

/** A tool has answered, and the model has not seen it yet. */
export function decideOutput(event: OutputEvent, ports: HookPorts): Decision {
	if (event.text.trim() === '') return ALLOW;
	const { rewriteOutput } = ports.abilities;
	for (const path of event.paths) {
		const verdict = ports.verdict(path);
		if (verdict.verdict !== 'block' || !ports.isFile(path)) continue;
		const reason = protectedReason(path, verdict);
		const { rule, layer } = verdict;
		const cause = { rule, layer, path };
		return rewriteOutput ? { say: 'rewrite-output', text: reason, reason, cause } : deny(reason, cause);
	}
	const findings = ports.scan(event.text).filter(counts);
	const { action, ...verdict } = verdictOf(event, findings, ports);
	if (action === 'block') {
		const reason = findingsReason(`the output of ${event.tool}`, findings, { ...verdict, action }, 'It was withheld.');
		return deny(reason, { rule: verdict.rule, layer: verdict.layer, findings });
	}
	const wanted = action === 'redact' ? findings : [];
	// A value that became a placeholder once stays one, wherever it turns up again.
	if (rewriteOutput && (wanted.length > 0 || ports.vault.knows(event.text))) {
		const text = ports.vault.redact(event.text, wanted);
		const cause = { rule: verdict.rule, layer: verdict.layer, findings: wanted };
		return { say: 'rewrite-output', text, reason: REDACTED, ...(wanted.length > 0 && { cause }) };
	}
	if (action === 'warn') return { say: 'allow', note: `Cordon: the output of ${event.tool} ${holds(findings)}.` };
	return ALLOW;
}

const REDACTED = 'Cordon put placeholders (CORDON_…) in the place of what is sensitive.';

function verdictOf({ paths }: OutputEvent, findings: Parameters<typeof holds>[0], ports: HookPorts) {
	const able = ableTo({ redact: ports.abilities.rewriteOutput, block: true });
	const verdict = verdictFor(findings, 'toolOutput', ports.policy, able);
	const { context, toolOutput } = ports.policy.policy.actions;
	// What a read was let pass for, because its output can be redacted, is redacted here.
	if (findings.length === 0 || paths.length === 0 || context !== 'redact') return verdict;
	const action = tighter(toolOutput, context, able);
	return { ...verdict, rule: verdict.rule || (findings[0]?.rule ?? ''), action };
}
