import {
	CodeAction,
	CodeActionKind,
	commands,
	Diagnostic,
	DiagnosticSeverity,
	languages,
	workspace,
	WorkspaceEdit,
	type CodeActionContext,
	type CodeActionProvider,
	type Range,
	type TextDocument,
	type TextDocumentChangeEvent,
} from 'vscode';
import { moved } from '../engine/context/part.ts';
import { findPlaceholders } from '../engine/redact/restore.ts';
import { countOf } from '../engine/text/count.ts';
import { rangeOfPart } from './context-look.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { rangeOf } from './diagnostics.ts';
import { editing, isForeign } from './foreign-edits.ts';
import { mention } from './notices.ts';

/** Code of the diagnostic. No rule of detection: a placeholder is what Cordon put there itself. */
const CODE = 'placeholder';

type Placeholder = ReturnType<typeof findPlaceholders>[number];

/** Milliseconds after the last edit before placeholders are looked for. */
const PAUSE = 300;

/**
 * Shows placeholders that the vault can restore, such as an assistant's answer brings back, and restores them: by itself
 * where the edit of a program, such as chat, has brought them into a text.
 */
export class Placeholders extends Feature implements CodeActionProvider {
	readonly #collection = languages.createDiagnosticCollection('cordon-placeholders');
	readonly #pending = new Map<TextDocument, ReturnType<typeof setTimeout>>();
	/** What stood in a text when it was looked at last. */
	readonly #seen = new WeakMap<TextDocument, ReadonlySet<string>>();
	/** Texts that a program has edited since; the disk is one until VS Code has said that the text is dirty. */
	readonly #foreign = new WeakMap<TextDocument, 'perhaps the disk' | 'edited'>();

	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			this.#collection,
			cordon.watch.onDidChange((document) => this.#soon(document)),
			workspace.onDidChangeTextDocument((event) => this.#edited(event)),
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

	#known(text: string): Placeholder[] {
		return findPlaceholders(text, (key) => this.#cordon.vault.valueOf(key) !== undefined).filter(
			({ key }) => this.#cordon.vault.valueOf(key) !== undefined,
		);
	}

	/** What was restored or changed vanishes with that edit; the others move along, as VS Code shows them. */
	#edited(event: TextDocumentChangeEvent): void {
		const { document, contentChanges } = event;
		const foreign = this.#cordon.vault.size > 0 && isForeign(event);
		if (foreign || this.#foreign.has(document)) {
			// Said with the change, or by an event of its own.
			const isEdited = document.isDirty || this.#foreign.get(document) === 'edited';
			this.#foreign.set(document, isEdited ? 'edited' : 'perhaps the disk');
		}
		if (foreign) this.#soon(document);
		const shown = this.#collection.get(document.uri) ?? [];
		if (shown.length === 0 || contentChanges.length === 0) return;
		const still = shown.filter(({ range }) => !contentChanges.some((change) => overlap(change.range, range)));
		const edits = contentChanges.map(({ range: { start, end }, text }) => ({ start, end, text }));
		for (const diagnostic of still) diagnostic.range = rangeOfPart(moved(diagnostic.range, edits));
		if (still.length < shown.length) this.#collection.set(document.uri, still);
	}

	/** An edit of its own, which can be undone. */
	async #restore(document: TextDocument, brought: readonly Placeholder[]): Promise<void> {
		const edit = new WorkspaceEdit();
		for (const one of brought) {
			edit.replace(document.uri, rangeOf(document, one), this.#cordon.vault.valueOf(one.key) ?? '');
		}
		if (!(await editing(document.uri, () => workspace.applyEdit(edit)))) return;
		this.#cordon.audit.record({ action: 'restored', place: 'scan', uri: document.uri, count: brought.length });
		mention(`Restored ${countOf(brought.length, 'placeholder')} that an edit has brought`);
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
		const all = this.#cordon.vault.size === 0 ? [] : this.#known(document.getText());
		const before = this.#seen.get(document);
		// What the disk brings stays as it is there.
		const isEdited = this.#foreign.get(document) === 'edited';
		this.#foreign.delete(document);
		const brought = isEdited ? all.filter(({ key }) => before?.has(key) !== true) : [];
		const found = all.filter((one) => !brought.includes(one));
		this.#seen.set(document, new Set(found.map(({ key }) => key)));
		if (brought.length > 0) void this.#restore(document, brought);
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

/** More than that they meet at an edge. */
function overlap(one: Range, other: Range): boolean {
	return one.start.isBefore(other.end) && other.start.isBefore(one.end);
}
