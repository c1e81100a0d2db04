import type { AgentEvent } from './agent-event.ts';
import { ALLOW, askOrDeny, deny, type Decision } from './decide-answers.ts';
import { guardedTree } from './decide-guarded.ts';
import type { HookPorts } from './decide-ports.ts';
import { mentions } from './decide-mentions.ts';
import { holds, shown } from './decide-words.ts';
import { withTexts } from './hooks/texts.ts';

type WriteEvent = Extract<AgentEvent, { kind: 'write' }>;

/** A tool is about to change files: what was redacted for the model must not be lost by that. */
export function decideWrite(event: WriteEvent, ports: HookPorts): Decision {
	const texts = event.texts.map(({ text }) => text);
	for (const path of event.paths) {
		const guarded = guardedTree(path, texts, ports);
		if (guarded) return askOrDeny(guarded.why, guarded.path, ports);
	}
	const imported = importedBy(event, ports);
	if (imported !== undefined) return askOrDeny(imported, event.paths.join(', '), ports);
	const restored = event.texts.map(({ at, text }) => ({ at, ...ports.vault.restore(text) }));
	const unknown = restored.flatMap((each) => each.unknown);
	const cause = { rule: 'placeholders', path: event.paths.join(', ') };
	if (unknown.length > 0 && wouldLose(unknown, event, ports)) {
		return deny(
			'Cordon: this edit holds placeholders (CORDON_…) that this conversation does not know, so the values that they ' +
				'stand for would be lost. Read the file again and use the placeholders in it.',
			cause,
		);
	}
	const changed = restored.filter(({ restored }) => restored > 0);
	if (changed.length === 0) return noted(event, ports);
	if (!ports.abilities.rewriteInput) {
		return deny(
			`Cordon: this edit of ${event.paths.map(shown).join(', ')} holds placeholders (CORDON_…), and this assistant offers no ` +
				'way to put the values back in their place. Make the edit smaller, so that those lines stay out of it, or ask the person.',
			cause,
		);
	}
	return {
		say: 'rewrite-input',
		input: withTexts(event.input, changed),
		reason: 'Cordon put the values of the placeholders back into this edit.',
	};
}

/** Files of instructions, which assistants read with whatever they mention. https://code.claude.com/docs/en/memory */
const INSTRUCTIONS =
	/(?:^|[/\\])(?:claude(?:\.local)?|agents|gemini|qwen|copilot-instructions|[\w.-]+\.instructions)\.md$|\.mdc$/i;

/** Why somebody should look at this: from now on a protected file would go along with every conversation. */
function importedBy({ paths, texts }: WriteEvent, ports: HookPorts): string | undefined {
	if (!paths.some((path) => INSTRUCTIONS.test(path))) return undefined;
	const fresh = texts.filter(({ at }) => !/old/i.test(String(at.at(-1))));
	const named = fresh.flatMap(({ text }) => mentions(text)).find((path) => ports.verdict(path).verdict === 'block');
	return named === undefined || !ports.exists(named)
		? undefined
		: `Cordon: this makes ${shown(named)}, which is kept out of AI context, part of what assistants read first. Leave out the @.`;
}

/** A file that has these very placeholders in it is one that speaks of them; a new file loses nothing. */
function wouldLose(unknown: readonly string[], { paths }: WriteEvent, ports: HookPorts): boolean {
	return paths.some((path) => {
		const { text } = ports.look(path);
		return ports.exists(path) && !(text !== undefined && unknown.every((key) => text.includes(key)));
	});
}

/** Whatever the model writes, it knows already. Said, not stopped. */
function noted({ paths, texts }: WriteEvent, ports: HookPorts): Decision {
	if (ports.policy.policy.actions.context === 'off') return ALLOW;
	const findings = ports.scan(texts.map(({ text }) => text).join('\n'));
	const grave = findings.filter(({ severity }) => severity === 'error');
	if (grave.length === 0) return ALLOW;
	return { say: 'allow', note: `Cordon: what is written to ${paths.map(shown).join(', ')} ${holds(grave)}.` };
}
