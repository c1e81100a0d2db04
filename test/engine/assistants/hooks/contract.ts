import { deepEqual, equal, ok } from 'node:assert/strict';
import type { AgentAnswer, AgentEdit, AgentEvent, HookAdapter } from '../../../../src/engine/assistants/agent-event.ts';
import { hookAdapters, recognise } from '../../../../src/engine/assistants/hooks/registry.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** A payload and what the event read from it has, among other fields. */
interface Read {
	readonly when: string;
	readonly payload: Payload;
	readonly event: Partial<Record<string, unknown>> & { readonly kind: AgentEvent['kind'] };
	readonly edits?: readonly AgentEdit[];
	/** Whom `recognise` takes it for, where that is somebody else. */
	readonly recognised?: string;
}

/** An answer to a payload, and everything that the process says. */
interface Replied {
	readonly when: string;
	readonly payload: Payload;
	readonly answer: AgentAnswer;
	/** Nothing on standard output where it is absent. */
	readonly json?: unknown;
	readonly stderr?: string;
	readonly exitCode?: number;
}

/** The recorded contract of one assistant, both ways. */
export function contract(id: string, reads: readonly Read[], replies: readonly Replied[]): void {
	describe(`the hook contract of ${id}`, () => {
		for (const { when, payload, event, edits, recognised } of reads) {
			it(`reads ${when}`, () => {
				const read = adapterOf(id).event(payload) as unknown as Payload;
				deepEqual(Object.fromEntries(Object.keys(event).map((key) => [key, read[key]])), event);
				deepEqual(adapterOf(id).edits(payload), edits ?? []);
				equal(recognise(payload), recognised ?? id);
			});
		}
		for (const { when, payload, answer, json, stderr, exitCode } of replies) {
			it(`answers ${when}`, () => {
				const adapter = adapterOf(id);
				const reply = adapter.reply(answer, adapter.event(payload));
				deepEqual(reply.stdout === '' ? undefined : JSON.parse(reply.stdout), json);
				equal(reply.stderr, stderr === undefined ? '' : `${stderr}\n`);
				equal(reply.exitCode, exitCode ?? 0);
			});
		}
	});
}

function adapterOf(id: string): HookAdapter {
	const adapter = hookAdapters.get(id);
	ok(adapter, id);
	return adapter;
}

export const allow: AgentAnswer = { say: 'allow' };
export const noted: AgentAnswer = { say: 'allow', note: 'It holds an email address.' };
export const deny: AgentAnswer = { say: 'deny', reason: 'Protected by **/.env*.' };
export const ask: AgentAnswer = { say: 'ask', reason: 'It changes the policy.' };

export function rewriteInput(input: unknown): AgentAnswer {
	return { say: 'rewrite-input', input, reason: 'Values were put back.' };
}

export function rewriteOutput(text: string): AgentAnswer {
	return { say: 'rewrite-output', text, reason: 'Placeholders were put in.' };
}
