import { counts } from '../policy/verdict.ts';
import type { AgentEvent } from './agent-event.ts';
import { ableTo, deny, gravest, verdictOn, type Decision } from './decide-answers.ts';
import { mentions } from './decide-mentions.ts';
import { whole } from './decide-guarded.ts';
import type { HookPorts } from './decide-ports.ts';
import { decideWhole } from './decide-read.ts';
import { decideTree } from './decide-search.ts';
import { findingsReason, holds, refused, SEND_A_COPY } from './decide-words.ts';
import { textsIn, withTexts } from './hooks/texts.ts';

type PromptEvent = Extract<AgentEvent, { kind: 'prompt' }>;

/** A person is about to send a prompt. `@path` in it and attachments are read by the assistant without another word. */
export function decidePrompt(event: PromptEvent, ports: HookPorts): Decision {
	const { blockPrompt, rewritePrompt, refusedPromptStays } = ports.abilities;
	if (refusedPromptStays && ports.holdsRefused()) return deny(SPOILT, { rule: 'refused-prompt' });
	const files = [...mentions(event.text), ...event.attachments].filter((path) => ports.exists(path));
	const mentioned = gravest(files.map((path) => decideMention(path, ports)));
	if (mentioned.say === 'deny') return blockPrompt ? mentioned : { say: 'allow', note: mentioned.reason };
	const found = ports.scan(event.text).filter(counts);
	// Who writes a prompt may tell the model to forget what it was told: that is pointed out, never refused.
	const findings = found.filter(({ category }) => category !== 'injection');
	const verdict = verdictOn(findings, 'prompt', ports, ableTo({ redact: rewritePrompt, block: blockPrompt }));
	const cause = { rule: verdict.rule, layer: verdict.layer, findings };
	switch (verdict.action) {
		case 'allow':
			if (found.length === findings.length) return mentioned;
			return gravest([mentioned, { say: 'allow', note: `Cordon: the prompt ${holds(found)}.` }]);
		case 'warn':
			return gravest([mentioned, { say: 'allow', note: `Cordon: the prompt ${holds(findings)}.` }]);
		case 'block':
			if (refusedPromptStays) ports.rememberRefused();
			return deny(findingsReason('the prompt', findings, verdict, refusedPromptStays ? ANEW : INSTEAD), cause);
		case 'redact': {
			const input = withPrompt(event, ports.vault.redact(event.text, findings));
			return {
				say: 'rewrite-input',
				input,
				reason: `Cordon: the prompt ${holds(findings)}; it was sent redacted.`,
				cause,
			};
		}
	}
	return mentioned;
}

/** Assistants that take along what a folder holds, where others only list it. */
const TAKES_FOLDERS: ReadonlySet<string> = new Set(['gemini-cli', 'cursor', 'cline', 'windsurf']);

function decideMention(path: string, ports: HookPorts): Decision {
	const { verdict } = ports.look(path);
	if (verdict.verdict === 'block') return refused(path, verdict, SEND_A_COPY);
	if (ports.isFile(path) || !TAKES_FOLDERS.has(ports.assistant)) return decideWhole(path, ports, false);
	return decideTree({ ...whole(path), ignoreFiles: true }, ports, 'Name files in it instead.');
}

const INSTEAD = 'Take it out, or put a placeholder in its place, and send it again.';

const ANEW =
	'It was not sent, but it stays in this chat and would go out with the next prompt. Start a new chat, take it out or ' +
	'put a placeholder in its place, and send it there.';

const SPOILT =
	'Cordon: this chat holds a prompt that was refused, which would go out together with this one. Start a new chat, and ' +
	'send this there.';

function withPrompt({ input, text }: PromptEvent, redacted: string): unknown {
	const places = textsIn(input).filter((one) => one.text === text);
	return places.length === 0
		? redacted
		: withTexts(
				input,
				places.map(({ at }) => ({ at, text: redacted })),
			);
}
