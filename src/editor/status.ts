import { MarkdownString, StatusBarAlignment, ThemeColor, window, workspace, type TextEditor } from 'vscode';
import { activeUri } from './active-uri.ts';
import { implicitWarning, sendsContextUnasked } from './context-implicit.ts';
import type { Branches } from './branches.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { copiedFrom, findingsCopied } from './copied.ts';
import { rangeOf } from './diagnostics.ts';
import type { InsertionTracking } from './insertion-tracking.ts';
import { countOfLines, unreadLines } from './insertion-words.ts';
import { plain } from './markdown.ts';
import { protectedBy } from './protection-wording.ts';
import { protectionOf } from './verdict-for-file.ts';
import { counted, counting, kinds } from './wording.ts';

/** Milliseconds after the last caret move before the selection is judged. */
const PAUSE = 60;

const WATCHES = 'Cordon watches what leaves the editor.';

/** Commands that the tooltip may run. */
const COMMANDS = [
	'cordon.explainPath',
	'cordon.closeImplicitContext',
	'cordon.showEnforcement',
	'cordon.showReview',
	'cordon.syncAssistants',
] as const;

const MOST_GAPS = 5;
const MEND = '[Show Enforcement](command:cordon.showEnforcement) · [Sync](command:cordon.syncAssistants)';

/** What a person should know before anything sensitive is in an editor. */
export const UNASKED = 'Chat takes the active editor and its selection along as context without asking.';

/** Says at a glance whether the selection, or without one the document, is safe to share. The only status item. */
export class Status extends Feature {
	readonly #item = window.createStatusBarItem('cordon.status', StatusBarAlignment.Right, 90);
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly #cordon: Cordon;
	readonly #tracking: InsertionTracking;
	readonly #branches: Branches;

	constructor(cordon: Cordon, tracking: InsertionTracking, branches: Branches) {
		super();
		this.#cordon = cordon;
		this.#tracking = tracking;
		this.#branches = branches;
		this.#item.name = 'Cordon';
		this.own(
			window.onDidChangeActiveTextEditor(() => this.#soon()),
			window.onDidChangeTextEditorSelection((event) => {
				if (event.textEditor === window.activeTextEditor) this.#soon();
			}),
			window.tabGroups.onDidChangeTabs(() => this.#soon()),
			cordon.watch.onDidChange((document) => {
				if (document === window.activeTextEditor?.document) this.#soon();
			}),
			cordon.policies.onDidChange(() => this.#soon()),
			cordon.policies.onDidFindNames(() => this.#soon()),
			tracking.onDidChange(() => this.#soon()),
			branches.onDidChange(() => this.#soon()),
			cordon.gaps.onDidChange(() => this.#soon()),
			workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration('chat')) this.#soon();
			}),
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
		const { text, tooltip, colour, shared, lock, sent } = this.#judged(window.activeTextEditor);
		const details = [plain(tooltip)];
		if (lock !== undefined) details.unshift(`${plain(lock)} [Why?](command:cordon.explainPath)`);
		if (sent) details.push(`${UNASKED} [Keep open files out of chat](command:cordon.closeImplicitContext)`);
		else if (shared && sendsContextUnasked()) details.push(UNASKED);
		const written = this.#written();
		if (written !== undefined) details.push(`${plain(written)} [Review](command:cordon.showReview)`);
		if (broken)
			details.push(
				plain(`${workspace.asRelativePath(broken)} has an error. Explain Policy shows what holds until it is mended.`),
			);
		const gaps = this.#cordon.gaps.texts;
		if (gaps.length > 0) details.push(...gaps.slice(0, MOST_GAPS).map(plain), MEND);
		this.#item.text = [
			lock === undefined ? '$(shield)' : '$(lock)',
			text,
			sent && 'open to chat',
			broken && 'policy error',
		]
			.filter(Boolean)
			.join(' ');
		const markdown = new MarkdownString(details.join('\n\n'));
		markdown.isTrusted = { enabledCommands: COMMANDS };
		this.#item.tooltip = markdown;
		const label = [lock, tooltip, written, sent && UNASKED, broken && 'The policy has an error.', ...gaps]
			.filter(Boolean)
			.join(' ');
		this.#item.accessibilityInformation = { label: `Cordon: ${label}` };
		const theme = broken || sent === 'block' ? 'error' : sent ? 'warning' : colour;
		this.#item.backgroundColor = theme && new ThemeColor(`statusBarItem.${theme}Background`);
		const shows = lock === undefined || shared ? 'cordon.showFindings' : 'cordon.explainPath';
		// The file with the error, which may be around or below the folder, or the user's own.
		this.#item.command = broken ? { command: 'vscode.open', title: 'Open Policy', arguments: [broken] } : shows;
		this.#item.show();
	}

	/** How much of the document and of its branch assistants wrote, and how much of that nobody has read. */
	#written(): string | undefined {
		const document = window.activeTextEditor?.document;
		const open = document && this.#tracking.of(document);
		const insertions = open?.insertions() ?? [];
		const lines = insertions.reduce((sum, one) => sum + one.lines.length, 0);
		const branch = this.#branches.saying(open?.repository);
		if (!document || lines === 0) return branch;
		const share = Math.max(1, Math.round((100 * lines) / document.lineCount));
		const file = `${countOfLines(lines)} of this file written by AI (${share} %), ${unreadLines(insertions)} not reviewed.`;
		return branch === undefined ? file : `${file} ${branch}`;
	}

	#judged(editor: TextEditor | undefined): Judgement {
		const uri = editor?.document.uri ?? activeUri();
		if (editor && !this.#cordon.watch.watches(editor.document))
			return { text: '', tooltip: 'Cordon does not look at this kind of document.' };
		const { policies, watch } = this.#cordon;
		const verdict = uri && protectionOf(uri, policies, watch);
		const lock =
			uri && verdict?.verdict === 'block'
				? `${protectedBy(verdict, uri, policies)} Cordon marks it, and does not stop an assistant that reads it.`
				: undefined;
		const found = editor ? this.#found(editor, lock !== undefined) : { text: '', tooltip: WATCHES };
		if (!uri || lock === undefined) return found;
		const sent = implicitWarning(uri, this.#cordon);
		return { ...found, lock, ...(sent !== 'off' && { sent }) };
	}

	/** What was found in the selection or the document. */
	#found(editor: TextEditor, isProtected: boolean): Judgement {
		const scanned = this.#cordon.watch.scannedWhole(editor.document);
		if (!scanned) return { text: '', tooltip: 'Looking …' };
		const selected = editor.selections.some((s) => !s.isEmpty);
		const what = selected ? 'selection' : 'document';
		const found = counting(selected ? findingsCopied(copiedFrom(editor), scanned.findings) : scanned.findings);
		if (found.length === 0)
			return {
				text: selected && !isProtected ? 'selection safe' : '',
				tooltip: `Nothing was found in this ${what}${isProtected ? '' : ': it is safe to share'}.`,
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
	/** Why the file is protected; absent where it is not. */
	readonly lock?: string;
	/** Chat takes the protected file along by itself, and what the policy says to that. */
	readonly sent?: 'warn' | 'block';
}
