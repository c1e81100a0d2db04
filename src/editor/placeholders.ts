import {
	CodeAction,
	CodeActionKind,
	commands,
	Diagnostic,
	DiagnosticSeverity,
	languages,
	WorkspaceEdit,
	type CodeActionContext,
	type CodeActionProvider,
	type Range,
	type TextDocument,
} from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { findPlaceholders } from '../engine/redact/restore.ts';
import { rangeOf } from './diagnostics.ts';
import { mention } from './notices.ts';

/** Code of the diagnostic. No rule of detection: a placeholder is what Cordon put there itself. */
const CODE = 'placeholder';

/** Milliseconds after the last edit before placeholders are looked for. */
const PAUSE = 300;

/** Shows placeholders that the vault can restore, such as an assistant's answer brings back, and restores them. */
export class Placeholders extends Feature implements CodeActionProvider {
	readonly #collection = languages.createDiagnosticCollection('cordon-placeholders');
	readonly #pending = new Map<TextDocument, ReturnType<typeof setTimeout>>();

	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			this.#collection,
			cordon.watch.onDidChange((document) => this.#soon(document)),
			commands.registerCommand('cordon.clearVault', () => this.#clear()),
			languages.registerCodeActionsProvider({ scheme: '*' }, this, {
				providedCodeActionKinds: [CodeActionKind.QuickFix],
			}),
		);
	}

	override dispose(): void {
		for (const timer of this.#pending.values()) clearTimeout(timer);
		super.dispose();
	}

	provideCodeActions(document: TextDocument, _: Range, { diagnostics }: CodeActionContext): CodeAction[] {
		return diagnostics
			.filter((d) => d.source === 'cordon' && d.code === CODE)
			.flatMap((diagnostic) => {
				const [found] = this.#known(document.getText(diagnostic.range));
				if (!found) return [];
				const action = new CodeAction('Restore the original', CodeActionKind.QuickFix);
				action.diagnostics = [diagnostic];
				action.isPreferred = true;
				action.edit = new WorkspaceEdit();
				action.edit.replace(document.uri, diagnostic.range, this.#cordon.vault.valueOf(found.key) ?? '');
				return [action];
			});
	}

	#clear(): void {
		this.#cordon.vault.clear();
		this.#collection.clear();
		mention('The vault is empty: earlier placeholders stand for nothing now');
	}

	#known(text: string): { key: string; start: number; end: number }[] {
		return findPlaceholders(text, (key) => this.#cordon.vault.valueOf(key) !== undefined).filter(
			({ key }) => this.#cordon.vault.valueOf(key) !== undefined,
		);
	}

	#soon(document: TextDocument): void {
		clearTimeout(this.#pending.get(document));
		this.#pending.delete(document);
		if (document.isClosed) return this.#collection.delete(document.uri);
		if (this.#cordon.vault.size === 0 && !this.#collection.has(document.uri)) return;
		this.#pending.set(
			document,
			setTimeout(() => this.#show(document), PAUSE),
		);
	}

	#show(document: TextDocument): void {
		this.#pending.delete(document);
		if (document.isClosed) return;
		const found = this.#cordon.vault.size === 0 ? [] : this.#known(document.getText());
		this.#collection.set(
			document.uri,
			found.map((placeholder) => {
				const message = 'A placeholder that Cordon put in: the original can be restored';
				const diagnostic = new Diagnostic(rangeOf(document, placeholder), message, DiagnosticSeverity.Information);
				diagnostic.source = 'cordon';
				diagnostic.code = CODE;
				return diagnostic;
			}),
		);
	}
}
