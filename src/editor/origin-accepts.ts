import { commands, Disposable, window, workspace, type TextDocument } from 'vscode';
import { builtIn, override } from './builtin-commands.ts';
import { Feature } from './feature.ts';

/** VS Code's own commands by which a person takes an inline suggestion over, wholly or in part. */
const ACCEPTING: Readonly<Record<string, string>> = {
	'cordon.acceptSuggestion': 'editor.action.inlineSuggest.commit',
	'cordon.acceptWord': 'editor.action.inlineSuggest.acceptNextWord',
	'cordon.acceptLine': 'editor.action.inlineSuggest.acceptNextLine',
	'cordon.acceptAlternative': 'editor.action.inlineSuggest.commitAlternativeAction',
};

/** While true, our keys stand before VS Code's own for accepting suggestions. */
const CONTEXT = 'cordon.followsAccepts';

/**
 * Knows when an inline suggestion is being accepted: our commands stand over VS Code's own, and run them. Keys reach us
 * by bindings of ours, so that a second press is seen too while the first is on its way.
 */
export class OriginAccepts extends Feature {
	readonly #running = new Map<TextDocument, number>();
	#overrides: Disposable | undefined;
	/** VS Code itself says what is accepted: nothing has to stand in between. */
	#needless = false;

	constructor() {
		super();
		for (const [ours, id] of Object.entries(ACCEPTING))
			this.own(commands.registerCommand(ours, (...args: unknown[]) => this.#accept(id, args)));
		this.own(
			workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('cordon.tracking.inlineAccepts')) void this.#arrange();
			}),
			new Disposable(() => this.#overrides?.dispose()),
		);
		void this.#arrange();
	}

	/** Whether one is being accepted in the document; true once for each. */
	take(document: TextDocument): boolean {
		const running = this.#running.get(document) ?? 0;
		return running > 0;
	}

	/** It was: what else comes meanwhile is something else. */
	took(document: TextDocument): void {
		const running = this.#running.get(document) ?? 0;
		if (running > 1) this.#running.set(document, running - 1);
		else this.#running.delete(document);
	}

	/** Steps aside for good. */
	stepAside(): void {
		if (this.#needless) return;
		this.#needless = true;
		void this.#arrange();
	}

	async #arrange(): Promise<void> {
		const wanted = !this.#needless && workspace.getConfiguration('cordon').get('tracking.inlineAccepts', true);
		void commands.executeCommand('setContext', CONTEXT, wanted);
		if (!wanted) {
			this.#overrides?.dispose();
			this.#overrides = undefined;
		} else if (!this.#overrides) {
			const there = new Set(await commands.getCommands(true));
			const ids = Object.values(ACCEPTING).filter((id) => there.has(id));
			this.#overrides ??= Disposable.from(...ids.map((id) => override(id, (...args) => this.#accept(id, args))));
		}
	}

	async #accept(id: string, args: readonly unknown[]): Promise<unknown> {
		const document = window.activeTextEditor?.document;
		if (!document) return builtIn(id, ...args);
		const before = this.#running.get(document) ?? 0;
		this.#running.set(document, before + 1);
		try {
			return await builtIn(id, ...args);
		} finally {
			// Answers come in the order of events: what was accepted has been seen by now, if anything was.
			const now = this.#running.get(document) ?? 0;
			if (now > before) this.#running.set(document, before);
			if (before === 0) this.#running.delete(document);
		}
	}
}
