import { commands } from 'vscode';
import type { ContextList } from './context-list.ts';
import { rangeOfPart, wayOf, type Entry } from './context-look.ts';
import { redactedUri } from './context-redacted.ts';
import { Feature } from './feature.ts';

/** What can be done with entries of the list. */
export class ContextCommands extends Feature {
	readonly #list: ContextList;

	constructor(list: ContextList) {
		super();
		this.#list = list;
		this.own(
			commands.registerCommand('cordon.showContext', () => this.#show()),
			commands.registerCommand('cordon.clearContext', () => this.#clear()),
			commands.registerCommand('cordon.removeFromContext', (entry?: Entry, all?: readonly Entry[]) =>
				list.remove(all ?? (entry ? [entry] : [])),
			),
			commands.registerCommand('cordon.redactContextEntry', (entry: Entry) => list.redact(entry, true)),
			commands.registerCommand('cordon.openContextEntry', (entry: Entry) => open(entry)),
			commands.registerCommand('cordon.previewContextEntry', (entry: Entry) => this.#preview(entry)),
		);
	}

	/** The view stays, empty or not, until the list is cleared. */
	async #show(): Promise<void> {
		await commands.executeCommand('setContext', 'cordon.showsContext', true);
		await commands.executeCommand('cordon.context.focus');
	}

	async #clear(): Promise<void> {
		this.#list.remove(this.#list.entries);
		await commands.executeCommand('setContext', 'cordon.showsContext', false);
	}

	/** What an assistant would get. */
	async #preview(entry: Entry): Promise<void> {
		const look = await this.#list.look(entry);
		if (wayOf(entry, look) === 'as it is') return open(entry);
		await commands.executeCommand('vscode.open', redactedUri(entry), { preview: true });
	}
}

async function open({ uri, part }: Entry): Promise<void> {
	// Not `showTextDocument`: a notebook has an editor of its own.
	await commands.executeCommand('vscode.open', uri, { preview: true, ...(part && { selection: rangeOfPart(part) }) });
}
