import { commands, Disposable, env, window, type TextEditor } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { redactText } from '../engine/redact/redact.ts';
import { builtIn, override } from './builtin-commands.ts';
import { copiedFrom, taken } from './copied.ts';
import { mention } from './notices.ts';
import { counted, counting } from './wording.ts';

const COPY = 'editor.action.clipboardCopyAction';
const CUT = 'editor.action.clipboardCutAction';
const COPY_COLOURED = 'editor.action.clipboardCopyWithSyntaxHighlightingAction';

/**
 * Copy and cut under `redact` and `block`: the raw value never gets to the clipboard, not for a moment. That takes
 * key bindings of our own (a browser's Ctrl+C runs no command) and overrides of the built-in commands (menus and the
 * palette run nothing else). Where nothing was found, VS Code's own command does the copying.
 */
export class ClipboardGuard extends Feature {
	#overrides: Disposable | undefined;

	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(
			commands.registerCommand('cordon.copy', () => this.#copy(COPY)),
			commands.registerCommand('cordon.cut', () => this.#cut()),
			// On desktop the default key binding of Copy reaches our override from every input, terminal aside: pass it on.
			commands.registerCommand('cordon.copyOutside', () => builtIn(COPY)),
			commands.registerCommand('cordon.cutOutside', () => builtIn(CUT)),
			cordon.policies.onDidChange(() => this.#arm()),
		);
		this.#arm();
	}

	override dispose(): void {
		this.#overrides?.dispose();
		super.dispose();
		void commands.executeCommand('setContext', 'cordon.guardsClipboard', false);
	}

	#arm(): void {
		const wanted = this.#cordon.policies.all().some(({ actions: { copy } }) => copy === 'redact' || copy === 'block');
		if (wanted === (this.#overrides !== undefined)) return;
		this.#overrides?.dispose();
		this.#overrides = wanted
			? Disposable.from(
					override(COPY, () => this.#copy(COPY)),
					override(COPY_COLOURED, () => this.#copy(COPY_COLOURED)),
					override(CUT, () => this.#cut()),
				)
			: undefined;
		void commands.executeCommand('setContext', 'cordon.guardsClipboard', wanted);
	}

	async #copy(id: string): Promise<void> {
		const editor = window.activeTextEditor;
		if (!editor || !(await this.#withheld(editor, 'Copied'))) await builtIn(id);
	}

	async #cut(): Promise<void> {
		const editor = window.activeTextEditor;
		if (!editor) return builtIn(CUT);
		const copied = copiedFrom(editor);
		if (!(await this.#withheld(editor, 'Cut'))) return builtIn(CUT);
		await editor.edit((edit) => {
			for (const range of copied.ranges)
				edit.delete(copied.lines ? editor.document.lineAt(range.start.line).rangeIncludingLineBreak : range);
		});
	}

	/** Puts what the policy allows on the clipboard. False when nothing was found and VS Code may go on. */
	async #withheld(editor: TextEditor, done: string): Promise<boolean> {
		const { actions } = this.#cordon.policies.policyFor(editor.document.uri);
		if (actions.copy !== 'redact' && actions.copy !== 'block') return false;
		const { text, findings } = taken(copiedFrom(editor), this.#cordon.watch.scannedNow(editor.document).findings);
		const found = counting(findings);
		if (found.length === 0) return false;
		const action = actions.copy === 'redact' ? 'redacted' : 'blocked';
		const value = ({ start, end }: Finding): string => text.slice(start, end);
		this.#cordon.audit.record({
			byPolicy: true,
			action,
			place: 'copy',
			uri: editor.document.uri,
			findings: found,
			value,
		});
		if (actions.copy === 'redact') {
			await env.clipboard.writeText(redactText(text, found, this.#cordon.vault).text);
			mention(`${done} with ${counted(found)} redacted`);
		} else {
			mention(`Not copied: ${counted(found)}. ${this.#cordon.policies.policyFor(editor.document.uri).guidance}`.trim());
		}
		return true;
	}
}
