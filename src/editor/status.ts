import { MarkdownString, StatusBarAlignment, ThemeColor, window, workspace } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { copiedFrom, findingsCopied } from './copied.ts';
import { counted, counting, kinds } from './wording.ts';

/** Milliseconds after the last caret move before the selection is judged. */
const PAUSE = 60;

/** Says at a glance whether the selection, or without one the document, is safe to share. The only status item. */
export class Status extends Feature {
	readonly #item = window.createStatusBarItem('cordon.status', StatusBarAlignment.Right, 90);
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.#item.name = 'Cordon';
		this.#item.command = 'workbench.actions.view.problems';
		this.own(
			window.onDidChangeActiveTextEditor(() => this.#soon()),
			window.onDidChangeTextEditorSelection((event) => {
				if (event.textEditor === window.activeTextEditor) this.#soon();
			}),
			cordon.watch.onDidChange((document) => {
				if (document === window.activeTextEditor?.document) this.#soon();
			}),
			cordon.policies.onDidChange(() => this.#soon()),
		);
		this.#show();
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		super.dispose();
		this.#item.dispose();
	}

	#soon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#show(), PAUSE);
	}

	#show(): void {
		const editor = window.activeTextEditor;
		const broken = this.#cordon.policies.broken();
		if (broken)
			return this.#say(
				'$(shield)',
				'policy error',
				`${workspace.asRelativePath(broken)} has an error; the last good policy stands.`,
				'error',
			);
		if (!editor) return this.#say('$(shield)', '', 'Cordon watches what leaves the editor.');
		const scanned = this.#cordon.watch.scanned(editor.document);
		if (!scanned) return this.#say('$(shield)', '', 'Looking …');
		const selected = editor.selections.some((s) => !s.isEmpty);
		const findings = selected ? findingsCopied(copiedFrom(editor), scanned.findings) : scanned.findings;
		const what = selected ? 'selection' : 'document';
		const found = counting(findings);
		if (found.length === 0)
			return this.#say('$(shield)', selected ? 'selection safe' : '', `This ${what} is safe to share.`);
		const warns = selected && this.#cordon.policies.policyFor(editor.document.uri).actions.selection !== 'off';
		this.#say(
			'$(shield)',
			selected ? `${found.length} selected` : `${found.length}`,
			`Not safe to share: this ${what} holds ${counted(found)} (${kinds(found)}).`,
			warns ? 'warning' : undefined,
		);
	}

	#say(icon: string, text: string, tooltip: string, colour?: 'warning' | 'error'): void {
		this.#item.text = text === '' ? icon : `${icon} ${text}`;
		const details = new MarkdownString(tooltip);
		if (colour !== undefined && sendsContextUnasked())
			details.appendMarkdown('\n\nChat takes the active editor and its selection along as context without asking.');
		this.#item.tooltip = details;
		this.#item.accessibilityInformation = { label: `Cordon: ${tooltip}` };
		this.#item.backgroundColor = colour && new ThemeColor(`statusBarItem.${colour}Background`);
		this.#item.show();
	}
}

/** Whether VS Code's chat adds the active editor to a prompt by itself (`chat.implicitContext.enabled`, on by default). */
export function sendsContextUnasked(): boolean {
	if (workspace.getConfiguration('chat').get('disableAIFeatures', false)) return false;
	const enabled = workspace.getConfiguration('chat.implicitContext').get<Record<string, string>>('enabled');
	return enabled === undefined || Object.values(enabled).some((when) => when !== 'never');
}
