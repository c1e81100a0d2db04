import { languages, window, workspace, type DocumentPasteEditProvider, type Range, type TextDocument } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { answerCopy } from './after-copy.ts';
import { copiedFrom, taken, type Taken } from './copied.ts';
import { notify } from './notices.ts';
import type { Deletion } from './watch.ts';
import { counting } from './wording.ts';

/** A deletion counts as a cut when VS Code reports the copy within this many milliseconds. */
const CUT_WITHIN = 500;

/** Remembers that the person knows about `editor.pasteAs.enabled`. */
const TOLD = 'told.pasteAs';

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
		const { text, findings } = this.#cut(document) ?? this.#copied(document, ranges);
		const { vault, audit } = this.#cordon;
		await answerCopy({ policy, vault, audit, uri: document.uri, text, findings: counting(findings) });
	}

	/** On cut VS Code asks when the text is gone already: what it was is known from the edit that took it away. */
	#cut(document: TextDocument): Taken | undefined {
		const deletion = this.#deletion;
		this.#deletion = undefined;
		const fresh = deletion?.document === document && Date.now() - deletion.at <= CUT_WITHIN;
		return fresh ? deletion : undefined;
	}

	#copied(document: TextDocument, ranges: readonly Range[]): Taken {
		const editor = window.activeTextEditor;
		const copied = editor?.document === document ? copiedFrom(editor) : { document, ranges, lines: false };
		return taken(copied, this.#cordon.watch.scannedNow(document).findings);
	}

	/** Once: whoever leaves the setting off after that has decided. */
	#sayIfBlind(): void {
		const { memory, policies } = this.#cordon;
		const blind = !workspace.getConfiguration('editor').get('pasteAs.enabled', true);
		if (blind && policies.all().every(({ actions }) => actions.copy === 'off')) return;
		if (blind && !memory.get(TOLD, false)) {
			void notify('pasteAs', 'Cordon cannot see what is copied while `editor.pasteAs.enabled` is off.');
		}
		if (blind !== memory.get(TOLD, false)) void memory.update(TOLD, blind);
	}
}
