import { commands, env, workspace, type Uri } from 'vscode';
import { composePrompt, type PromptPart } from '../engine/context/prompt.ts';
import { estimatedTokens, aboutTokens } from '../engine/context/tokens.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { redactText } from '../engine/redact/redact.ts';
import { builtIn } from './builtin-commands.ts';
import type { ContextList } from './context-list.ts';
import { linesOf, wayOf, type Entry, type Look, type Target } from './context-look.ts';
import { redactedUri } from './context-redacted.ts';
import { nameOf } from './context-words.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { mention, notify } from './notices.ts';

/** VS Code's command that opens its chat, with files attached where they are given. */
export const OPEN_CHAT = 'workbench.action.chat.open';

/** Longest prompt, in units: more is no prompt for anybody, and putting it together would hold up the host. */
const LONGEST = 2_000_000;

interface Going {
	readonly entry: Entry;
	readonly look: Look;
	readonly text: string;
	readonly redacted: boolean;
}

/** Sends the list off: to VS Code's chat, or to the clipboard as one prompt. Every entry is looked at once more before. */
export class ContextSend extends Feature {
	readonly #cordon: Cordon;
	readonly #list: ContextList;

	constructor(cordon: Cordon, list: ContextList) {
		super();
		this.#cordon = cordon;
		this.#list = list;
		this.own(
			commands.registerCommand('cordon.attachContext', () => this.#attach()),
			commands.registerCommand('cordon.copyContext', () => this.#copy()),
		);
	}

	async #attach(): Promise<void> {
		if (!(await hasChat())) {
			const copy = { title: 'Copy as Prompt', act: () => this.#copy() };
			return notify('no-chat', 'Cordon: VS Code has no chat here, or AI features are switched off.', copy);
		}
		const going = await this.#going();
		if (!going) return;
		await attach(going.map(({ entry, redacted }) => ({ ...entry, redacted })));
		this.#record(going);
		mention(`${several(going.length)} added to chat${withRedacted(going)}`);
	}

	async #copy(): Promise<void> {
		const going = await this.#going();
		if (!going) return;
		const length = going.reduce((sum, { text }) => sum + text.length, 0);
		if (length > LONGEST) {
			return notify('context-size', `Cordon: ${length.toLocaleString('en')} characters are too many for one prompt.`);
		}
		const prompt = composePrompt(going.map(partOf));
		const { text } = redactText(prompt.text, prompt.findings, this.#cordon.vault);
		await env.clipboard.writeText(text);
		this.#record(going);
		mention(
			`Copied ${several(going.length)} as a prompt of ${aboutTokens(estimatedTokens(text))} tokens${withRedacted(going)}`,
		);
	}

	/** What goes in, as it is now; undefined when there is nothing, which the person is told. */
	async #going(): Promise<readonly Going[] | undefined> {
		const going: Going[] = [];
		const held: Entry[] = [];
		for (const entry of this.#list.entries) {
			const look = await this.#list.look(entry);
			const way = wayOf(entry, look);
			if (way === 'not at all' || look.text === undefined) held.push(entry);
			else going.push({ entry, look, text: look.text, redacted: way === 'redacted' && look.findings.length > 0 });
		}
		if (held.length > 0)
			void notify('context-held', `Cordon held back ${held.map(nameOf).join(', ')}: the list says why.`);
		if (going.length > 0) return going;
		if (held.length === 0) mention('Nothing is marked as context yet: add files first');
		return undefined;
	}

	#record(going: readonly Going[]): void {
		for (const { entry, look, text, redacted } of going) {
			const value = ({ start, end }: Finding): string => text.slice(start, end);
			const action = redacted ? 'redacted' : 'warned';
			this.#cordon.audit.record({ action, place: 'context', uri: entry.uri, findings: look.findings, value });
		}
	}
}

/** Whether this VS Code has a chat that files can be attached to. */
async function hasChat(): Promise<boolean> {
	if (workspace.getConfiguration('chat').get('disableAIFeatures', false)) return false;
	return (await commands.getCommands(true)).includes(OPEN_CHAT);
}

/** Attaches targets to VS Code's chat, past our own gate: what they may hold has been decided. */
export async function attach(targets: readonly (Target & { readonly redacted: boolean })[]): Promise<void> {
	await builtIn(OPEN_CHAT, { attachFiles: targets.map(attachment) });
}

function attachment({ redacted, ...target }: Target & { readonly redacted: boolean }): Uri | object {
	const { uri, part } = target;
	// VS Code attaches what is a file; the copy of an unsaved text is one, and the same text where nothing was found.
	if (redacted || uri.scheme === 'untitled') return redactedUri(target);
	if (!part) return uri;
	// VS Code's own ranges count from 1; see `IChatViewOpenOptions` in its source.
	const { start, end } = part;
	const range = {
		startLineNumber: start.line + 1,
		startColumn: start.character + 1,
		endLineNumber: end.line + 1,
		endColumn: end.character + 1,
	};
	return { uri, range };
}

function partOf({ entry, look, text, redacted }: Going): PromptPart<Finding> {
	const path = workspace.asRelativePath(entry.uri);
	const language = /\.(\w{1,12})$/.exec(path)?.[1] ?? '';
	return {
		path,
		language,
		text,
		findings: redacted ? look.findings : [],
		...(entry.part && { lines: linesOf(entry.part) }),
	};
}

function several(n: number): string {
	return n === 1 ? '1 entry' : `${n} entries`;
}

function withRedacted(going: readonly Going[]): string {
	const n = going.filter(({ redacted }) => redacted).length;
	return n === 0 ? '' : `, ${n} redacted`;
}
