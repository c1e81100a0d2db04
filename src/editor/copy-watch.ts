import { languages, window, workspace, type DocumentPasteEditProvider, type Range, type TextDocument } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { redactText } from '../engine/redact/redact.ts';
import { answerCopy, type OnClipboard } from './after-copy.ts';
import { copiedFrom, findingsCopied, textCopied } from './copied.ts';
import { notify } from './notices.ts';
import type { Deletion } from './watch.ts';
import { counting } from './wording.ts';

/** A deletion counts as a cut when VS Code reports the copy within this many milliseconds. */
const CUT_WITHIN = 500;

/**
 * Sees every copy and cut that VS Code makes in an editor, however it was asked for, a moment after it happened. Under
 * `warn` that is all there is; under `redact` and `block` it is the net below the guard, for ways that run no command.
 */
export class CopyWatch extends Feature implements DocumentPasteEditProvider {
	#deletion: (Deletion & { readonly at: number }) | undefined;

	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			// Nothing is offered at paste: only the call at copy matters, which VS Code makes when a MIME type is named.
			languages.registerDocumentPasteEditProvider({ scheme: '*' }, this, {
				providedPasteEditKinds: [],
				copyMimeTypes: ['text/plain'],
			}),
			cordon.watch.onDidDelete((deletion) => (this.#deletion = { ...deletion, at: Date.now() })),
			workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('editor.pasteAs.enabled')) this.#sayIfBlind();
			}),
		);
		this.#sayIfBlind();
	}

	async prepareDocumentPaste(document: TextDocument, ranges: readonly Range[]): Promise<void> {
		const policy = this.#cordon.policies.policyFor(document.uri);
		if (policy.actions.copy === 'off') return;
		await answerCopy(policy, this.#cut(document) ?? this.#copied(document, ranges));
	}

	/** On cut VS Code asks when the text is gone already: what it was is known from the edit that took it away. */
	#cut(document: TextDocument): OnClipboard | undefined {
		const deletion = this.#deletion;
		this.#deletion = undefined;
		if (deletion?.document !== document || Date.now() - deletion.at > CUT_WITHIN) return undefined;
		const findings = counting(deletion.findings);
		return { findings, redacted: () => redactText(deletion.text, findings, this.#cordon.vault).text };
	}

	#copied(document: TextDocument, ranges: readonly Range[]): OnClipboard {
		const editor = window.activeTextEditor;
		const copied = editor?.document === document ? copiedFrom(editor) : { document, ranges, lines: false };
		const findings = findingsCopied(copied, counting(this.#cordon.watch.scannedNow(document).findings));
		return { findings, redacted: () => textCopied(copied, findings, this.#cordon.vault) };
	}

	#sayIfBlind(): void {
		if (workspace.getConfiguration('editor').get('pasteAs.enabled', true)) return;
		if (this.#cordon.policies.all().every(({ actions }) => actions.copy === 'off')) return;
		void notify('pasteAs', 'Cordon cannot see what is copied while `editor.pasteAs.enabled` is off.');
	}
}
