import { commands, env, window, workspace, type Range, type TextDocument, type TextEditor } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { redactText } from '../engine/redact/redact.ts';
import type { AuditPlace } from '../engine/audit/record.ts';
import { restoreText } from '../engine/redact/restore.ts';
import { clipped, copiedFrom, findingsCopied, taken } from './copied.ts';
import { rangeOf } from './diagnostics.ts';
import { wholeOf } from './document-text.ts';
import { editing } from './foreign-edits.ts';
import { mention } from './notices.ts';
import { counted } from './wording.ts';

/** Redaction and its way back, from the palette. */
export class RedactCommands extends Feature {
	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			commands.registerTextEditorCommand('cordon.redactSelection', (editor) => void this.#redactSelection(editor)),
			commands.registerTextEditorCommand(
				'cordon.redactDocument',
				({ document }) => void this.#redactDocument(document),
			),
			commands.registerTextEditorCommand('cordon.copyRedacted', (editor) => void this.#copyRedacted(editor)),
			commands.registerTextEditorCommand('cordon.pasteRestored', (editor) => void this.#pasteRestored(editor)),
			commands.registerTextEditorCommand('cordon.restore', (editor) => void this.#restore(editor)),
		);
	}

	/** Replaces what was found in the selections; where nothing was, the selections themselves: the person knows better. */
	async #redactSelection(editor: TextEditor): Promise<void> {
		const { document, selections } = editor;
		const marked = selections.filter((s) => !s.isEmpty);
		if (marked.length === 0) return void mention('Nothing is selected');
		const found = findingsCopied(copiedFrom(editor), this.#cordon.watch.scannedNow(document).findings);
		const spans = marked.map((s) => ({ start: document.offsetAt(s.start), end: document.offsetAt(s.end) }));
		const wanted = found.length > 0 ? spans.flatMap((span) => clipped(found, span, span.start)) : spans.map(asText);
		const before = document.getText();
		const { replacements } = redactText(before, wanted, this.#cordon.vault);
		const inside = replacements.filter(({ from }) => spans.some((s) => from.start < s.end && s.start < from.end));
		await editing(document.uri, () =>
			editor.edit((edit) => {
				for (const { from, placeholder } of inside) edit.replace(rangeOf(document, from), placeholder);
			}),
		);
		this.#redacted('selection', document, found, before);
		mention(found.length > 0 ? `Redacted ${counted(found)}` : 'Redacted the selection as a whole');
	}

	async #redactDocument(document: TextDocument): Promise<void> {
		const { findings } = this.#cordon.watch.scannedNow(document);
		const before = document.getText();
		const content = redactText(before, findings, this.#cordon.vault).text;
		this.#redacted('scan', document, findings, before);
		const copy = await workspace.openTextDocument({ content, language: document.languageId });
		await window.showTextDocument(copy);
		mention(findings.length > 0 ? `Redacted ${counted(findings)}` : 'Nothing to redact was found');
	}

	/** The selection, or without one the document, redacted on the clipboard. */
	async #copyRedacted(editor: TextEditor): Promise<void> {
		const { document, selections } = editor;
		const all = { document, ranges: [wholeOf(document)], lines: false };
		const copied = selections.some((s) => !s.isEmpty) ? copiedFrom(editor) : all;
		const { text, findings } = taken(copied, this.#cordon.watch.scannedNow(document).findings);
		await env.clipboard.writeText(redactText(text, findings, this.#cordon.vault).text);
		this.#redacted('copy', document, findings, text);
		mention(findings.length > 0 ? `Copied with ${counted(findings)} redacted` : 'Copied: nothing to redact was found');
	}

	async #pasteRestored(editor: TextEditor): Promise<void> {
		const restoration = restoreText(await env.clipboard.readText(), this.#cordon.vault);
		await editor.edit((edit) => {
			for (const selection of editor.selections) edit.replace(selection, restoration.text);
		});
		this.#restored('paste', editor.document, restoration.restored);
		mention(outcome(restoration.restored, restoration.unknown.length));
	}

	/** In the selections, or without one in the document. */
	async #restore(editor: TextEditor): Promise<void> {
		const { document, selections } = editor;
		const marked = selections.filter((s) => !s.isEmpty);
		const ranges: readonly Range[] = marked.length > 0 ? marked : [wholeOf(document)];
		const parts = ranges.map((range) => ({ range, ...restoreText(document.getText(range), this.#cordon.vault) }));
		await editor.edit((edit) => {
			for (const { range, text, restored } of parts) if (restored > 0) edit.replace(range, text);
		});
		const sum = (of: (part: (typeof parts)[number]) => number): number => parts.reduce((n, part) => n + of(part), 0);
		this.#restored(
			'scan',
			document,
			sum((p) => p.restored),
		);
		mention(
			outcome(
				sum((p) => p.restored),
				sum((p) => p.unknown.length),
			),
		);
	}

	/** The spans of the findings count in `text`. */
	#redacted(place: AuditPlace, { uri }: TextDocument, findings: readonly Finding[], text: string): void {
		const value = ({ start, end }: Finding): string => text.slice(start, end);
		this.#cordon.audit.record({ action: 'redacted', place, uri, findings, value });
	}

	#restored(place: AuditPlace, { uri }: TextDocument, count: number): void {
		if (count > 0) this.#cordon.audit.record({ action: 'restored', place, uri, count });
	}
}

function asText(span: { start: number; end: number }): Pick<Finding, 'rule' | 'category' | 'start' | 'end'> {
	return { ...span, rule: 'text', category: 'secret' };
}

function outcome(restored: number, unknown: number): string {
	const rest = unknown > 0 ? `; ${unknown} are not of this window` : '';
	return restored === 0 && unknown === 0
		? 'No placeholders here'
		: `Restored ${restored} of ${restored + unknown} placeholders${rest}`;
}
