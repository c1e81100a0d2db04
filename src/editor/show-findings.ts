import {
	commands,
	Selection,
	TextEditorRevealType,
	ThemeColor,
	window,
	type QuickPickItem,
	type TextEditor,
} from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Severity } from '../engine/detect/detector.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { copiedFrom, findingsCopied } from './copied.ts';
import { rangeOf } from './diagnostics.ts';
import { mention } from './notices.ts';
import { counted } from './wording.ts';

const ICON: Record<Severity, string> = { error: '$(error)', warning: '$(warning)', info: '$(info)' };

interface Item extends QuickPickItem {
	readonly finding: Finding;
}

/** Goes through the findings of the selection, or without one of the document, as Go to Symbol goes through symbols. */
export class ShowFindings extends Feature {
	readonly #line = window.createTextEditorDecorationType({
		isWholeLine: true,
		backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
	});

	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			this.#line,
			commands.registerCommand('cordon.showFindings', () => this.#show()),
		);
	}

	#show(): void {
		const editor = window.activeTextEditor;
		if (!editor) return void mention('No text editor is open');
		const selected = editor.selections.some((s) => !s.isEmpty);
		const { findings } = this.#cordon.watch.scannedNow(editor.document);
		const found = selected ? findingsCopied(copiedFrom(editor), findings) : findings;
		const where = selected ? 'selection' : 'document';
		if (found.length === 0) return void mention(`Nothing was found in this ${where}`);
		this.#pick(editor, found, `Cordon: ${counted(found)} in this ${where}`);
	}

	#pick(editor: TextEditor, found: readonly Finding[], title: string): void {
		const [visible] = editor.visibleRanges;
		const pick = window.createQuickPick<Item>();
		pick.items = found.map((finding) => itemFor(editor, finding));
		pick.title = title;
		pick.placeholder = 'Enter goes there, where the light bulb helps';
		pick.matchOnDescription = true;
		let chosen = false;
		pick.onDidChangeActive(([item]) => {
			if (!item) return;
			const range = rangeOf(editor.document, item.finding);
			editor.setDecorations(this.#line, [range]);
			editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
		});
		pick.onDidAccept(() => {
			const [item] = pick.activeItems;
			if (!item) return;
			chosen = true;
			// The caret, not a selection: chats would take that along.
			const { start } = rangeOf(editor.document, item.finding);
			editor.selection = new Selection(start, start);
			pick.hide();
		});
		pick.onDidHide(() => {
			editor.setDecorations(this.#line, []);
			if (!chosen && visible) editor.revealRange(visible, TextEditorRevealType.AtTop);
			pick.dispose();
		});
		pick.show();
	}
}

function itemFor({ document }: TextEditor, finding: Finding): Item {
	const { line } = document.positionAt(finding.start);
	return {
		finding,
		label: `${ICON[finding.severity]} ${finding.message}`,
		description: `line ${line + 1}: ${finding.preview}`,
	};
}
