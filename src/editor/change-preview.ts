import { commands, TabInputTextDiff, Uri, window, workspace, type Tab } from 'vscode';
import { Feature } from './feature.ts';

/** A file as it is, and as it would be; undefined where there is none. */
export interface Change {
	/** From the top of the repository, or with `~/`. */
	readonly path: string;
	readonly uri: Uri;
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** Rounds whose texts are kept: an editor that is still open may ask again. */
const ROUNDS = 5;

/** Shows what would be written, beside what is there, before it is. */
export class ChangePreview extends Feature {
	readonly #scheme: string;
	#round = 0;
	readonly #texts = new Map<string, string>();
	readonly #titles = new Set<string>();

	/** @param scheme of the files as they would be; nobody else's. */
	constructor(scheme: string) {
		super();
		this.#scheme = scheme;
		this.own(
			workspace.registerTextDocumentContentProvider(scheme, {
				provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
			}),
		);
	}

	/** All files in one editor; one after the other where VS Code has no such editor. */
	async show(title: string, changes: readonly Change[]): Promise<void> {
		// A round of its own each time: VS Code keeps what it has read.
		this.#round++;
		for (const key of this.#texts.keys()) {
			if (Number(Uri.parse(key).fragment.split('.')[0]) <= this.#round - ROUNDS) this.#texts.delete(key);
		}
		const shown = changes.map((change) => ({
			...change,
			// A virtual text on the left too: a file that is open there would be changed under the reader's eyes.
			left: this.#put(change, 'before'),
			right: this.#put(change, 'after'),
		}));
		const [first] = shown;
		if (!first) return;
		if (shown.length > 1) {
			const resources = shown.map(({ uri, left, right, before, after }) => [
				uri,
				before === undefined ? undefined : left,
				after === undefined ? undefined : right,
			]);
			this.#titles.add(title);
			const opened = await commands.executeCommand('vscode.changes', title, resources).then(
				() => true,
				() => false,
			);
			if (opened) return;
		}
		for (const { path, left, right } of shown) {
			const preview = shown.length === 1;
			await commands.executeCommand('vscode.diff', left, right, `${path} (before ↔ after)`, { preview });
		}
	}

	/** Closes what was shown. What an editor of several files holds, VS Code does not tell; its title it does. */
	async close(): Promise<void> {
		// VS Code writes behind it how many files there are.
		const titles = [...this.#titles];
		const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
		await window.tabGroups.close(
			tabs.filter((tab) => this.#isOurs(tab) || titles.some((title) => tab.label.startsWith(title))),
		);
	}

	#put({ path, before, after }: Change, side: 'before' | 'after'): Uri {
		const uri = Uri.from({ scheme: this.#scheme, path: `/${path}`, fragment: `${this.#round}.${side}` });
		this.#texts.set(uri.toString(), (side === 'before' ? before : after) ?? '');
		return uri;
	}

	#isOurs({ input }: Tab): boolean {
		return input instanceof TabInputTextDiff && input.modified.scheme === this.#scheme;
	}
}
