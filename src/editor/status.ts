import { MarkdownString, StatusBarAlignment, ThemeColor, window, workspace, type TextEditor } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { copiedFrom, findingsCopied } from './copied.ts';
import { rangeOf } from './diagnostics.ts';
import { plain } from './markdown.ts';
import { counted, counting, kinds } from './wording.ts';

/** Milliseconds after the last caret move before the selection is judged. */
const PAUSE = 60;

/** What a person should know before anything sensitive is in an editor. */
export const UNASKED = 'Chat takes the active editor and its selection along as context without asking.';

/** Says at a glance whether the selection, or without one the document, is safe to share. The only status item. */
export class Status extends Feature {
	readonly #item = window.createStatusBarItem('cordon.status', StatusBarAlignment.Right, 90);
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.#item.name = 'Cordon';
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
		const broken = this.#cordon.policies.broken();
		const { text, tooltip, colour, shared } = this.#judged(window.activeTextEditor);
		const details = [plain(tooltip)];
		if (shared && sendsContextUnasked()) details.push(UNASKED);
		if (broken) details.push(plain(`${workspace.asRelativePath(broken)} has an error; the last good policy stands.`));
		this.#item.text = ['$(shield)', text, broken && 'policy error'].filter(Boolean).join(' ');
		this.#item.tooltip = new MarkdownString(details.join('\n\n'));
		this.#item.accessibilityInformation = { label: `Cordon: ${tooltip}${broken ? ' The policy has an error.' : ''}` };
		const theme = broken ? 'error' : colour;
		this.#item.backgroundColor = theme && new ThemeColor(`statusBarItem.${theme}Background`);
		this.#item.command = broken ? 'cordon.openPolicy' : 'cordon.showFindings';
		this.#item.show();
	}

	#judged(editor: TextEditor | undefined): Judgement {
		if (!editor) return { text: '', tooltip: 'Cordon watches what leaves the editor.' };
		if (!this.#cordon.watch.watches(editor.document))
			return { text: '', tooltip: 'Cordon does not look at this kind of document.' };
		const scanned = this.#cordon.watch.scannedWhole(editor.document);
		if (!scanned) return { text: '', tooltip: 'Looking …' };
		const selected = editor.selections.some((s) => !s.isEmpty);
		const what = selected ? 'selection' : 'document';
		const found = counting(selected ? findingsCopied(copiedFrom(editor), scanned.findings) : scanned.findings);
		if (found.length === 0)
			return {
				text: selected ? 'selection safe' : '',
				tooltip: `Nothing was found in this ${what}: it is safe to share.`,
			};
		const warns = selected && this.#cordon.policies.policyFor(editor.document.uri).actions.selection !== 'off';
		const { uri } = editor.document;
		const value = (finding: Finding): string => editor.document.getText(rangeOf(editor.document, finding));
		if (warns)
			this.#cordon.audit.record({ byPolicy: true, action: 'warned', place: 'selection', uri, findings: found, value });
		return {
			text: selected ? `${found.length} selected` : `${found.length}`,
			tooltip: `Not safe to share: this ${what} holds ${counted(found)} (${kinds(found)}).`,
			colour: warns ? 'warning' : undefined,
			shared: true,
		};
	}
}

/** What the item says of an editor. */
interface Judgement {
	/** Behind the icon; empty where there is nothing to say. */
	readonly text: string;
	readonly tooltip: string;
	readonly colour?: 'warning' | undefined;
	/** There is something that a chat would take along. */
	readonly shared?: boolean;
}

/** Whether VS Code's chat adds the active editor to a prompt by itself (`chat.implicitContext.enabled`, on by default). */
export function sendsContextUnasked(): boolean {
	if (workspace.getConfiguration('chat').get('disableAIFeatures', false)) return false;
	const enabled = workspace.getConfiguration('chat.implicitContext').get<Record<string, string>>('enabled');
	return enabled === undefined || Object.values(enabled).some((when) => when !== 'never');
}
