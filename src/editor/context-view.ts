import {
	MarkdownString,
	ThemeColor,
	ThemeIcon,
	TreeItem,
	window,
	workspace,
	type TreeDataProvider,
	type TreeView,
} from 'vscode';
import { aboutTokens } from '../engine/context/tokens.ts';
import type { Way } from '../engine/context/way.ts';
import type { ContextList } from './context-list.ts';
import { wayOf, type Entry, type Look } from './context-look.ts';
import { linesShown, nameOf, whyNot } from './context-words.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { plain } from './markdown.ts';
import { counted, kinds } from './wording.ts';

/** What an entry is like, as menus tell them apart (`viewItem`). */
type Kind = 'clean' | 'found' | 'redacted' | 'held' | 'protected' | 'gone' | 'looking';

const ICONS: Readonly<Record<Kind, ThemeIcon>> = {
	clean: ThemeIcon.File,
	found: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
	redacted: new ThemeIcon('eye-closed', new ThemeColor('charts.green')),
	held: new ThemeIcon('circle-slash', new ThemeColor('list.errorForeground')),
	protected: new ThemeIcon('lock', new ThemeColor('cordon.protectedForeground')),
	gone: new ThemeIcon('question', new ThemeColor('disabledForeground')),
	looking: new ThemeIcon('loading~spin'),
};

/** The list in the explorer. VS Code shows it while there is an entry, or somebody asked for it. */
export class ContextView extends Feature implements TreeDataProvider<Entry> {
	readonly #cordon: Cordon;
	readonly #list: ContextList;
	readonly #view: TreeView<Entry>;
	#shown = false;
	readonly onDidChangeTreeData;

	constructor(cordon: Cordon, list: ContextList) {
		super();
		this.#cordon = cordon;
		this.#list = list;
		this.onDidChangeTreeData = list.onDidChange;
		this.#view = window.createTreeView('cordon.context', { treeDataProvider: this, canSelectMany: true });
		this.own(
			this.#view,
			list.onDidChange(() => {
				this.#sum();
				this.#unfold();
			}),
		);
	}

	getParent(): undefined {
		return undefined;
	}

	getChildren(parent?: Entry): Entry[] {
		return parent ? [] : [...this.#list.entries];
	}

	getTreeItem(entry: Entry): TreeItem {
		const known = this.#list.known(entry);
		const kind = kindOf(entry, known);
		const name = entry.uri.path.slice(entry.uri.path.lastIndexOf('/') + 1);
		const item = new TreeItem(entry.part ? `${name}:${linesShown(entry.part)}` : name);
		// With its address, a file has its own icon, and the colours of its problems too, which only confuse elsewhere.
		if (kind === 'clean') item.resourceUri = entry.uri;
		item.iconPath = ICONS[kind];
		item.contextValue = kind;
		item.description = [folderOf(entry), known && describe(kind, known)].filter(Boolean).join(' · ');
		item.tooltip = this.#tooltip(entry, kind, known);
		item.command = { command: 'cordon.openContextEntry', title: 'Open', arguments: [entry] };
		const said = [nameOf(entry), known && describe(kind, known), SAID[kind]];
		item.accessibilityInformation = { label: said.filter(Boolean).join(', ') };
		return item;
	}

	#tooltip(entry: Entry, kind: Kind, known: Look | undefined): MarkdownString {
		const lines = [`**${plain(nameOf(entry))}**`];
		if (known) {
			const size =
				known.text === undefined ? [] : [`${known.text.length.toLocaleString('en')} characters`, tokens(known)];
			if (size.length > 0) lines.push(size.map(plain).join(' · '));
			if (known.findings.length > 0) lines.push(plain(`Holds ${counted(known.findings)}: ${kinds(known.findings)}.`));
			if (kind === 'held' || kind === 'protected') lines.push(plain(whyNot(entry, known, this.#cordon)));
		}
		lines.push(plain(SAID[kind]));
		return new MarkdownString(lines.join('\n\n'));
	}

	/** VS Code folds views of extensions in the explorer: with the first entry of a window, the list is shown once. */
	#unfold(): void {
		const [first] = this.#list.entries;
		if (!first || this.#shown) return;
		this.#shown = true;
		if (!this.#view.visible) void this.#view.reveal(first, { select: false, focus: false }).then(undefined, () => {});
	}

	/** Above the list: how much it is, and what of it does not go in. */
	#sum(): void {
		const { entries } = this.#list;
		const known = entries.flatMap((entry) => {
			const one = this.#list.known(entry);
			return one ? [{ way: wayOf(entry, one), ...one }] : [];
		});
		const going = known.filter(({ way, text }) => way !== 'not at all' && text !== undefined);
		const held = known.length - going.length;
		const sum = going.reduce((all, one) => all + one.tokens, 0);
		this.#view.description =
			entries.length === 0 ? '' : `${aboutTokens(sum)} tokens${held > 0 ? ` · ${held} held back` : ''}`;
	}
}

const SAID: Readonly<Record<Kind, string>> = {
	clean: 'Goes in as it is.',
	found: 'Goes in as it is, with what was found.',
	redacted: 'Goes in with placeholders. What they stand for stays in this window.',
	held: 'Does not go in. Its redacted copy may.',
	protected: 'Does not go in.',
	gone: 'Does not go in: it is not there, or no text.',
	looking: 'Looking …',
};

function kindOf(entry: Entry, known: Look | undefined): Kind {
	if (!known) return 'looking';
	if (known.protection.verdict === 'block') return 'protected';
	if (known.text === undefined) return 'gone';
	const way: Way = wayOf(entry, known);
	if (way === 'not at all') return 'held';
	if (known.findings.length === 0) return 'clean';
	return way === 'redacted' ? 'redacted' : 'found';
}

function describe(kind: Kind, known: Look): string {
	if (kind === 'protected') return 'protected';
	if (kind === 'gone') return 'not there';
	const n = known.findings.length;
	const found = { redacted: `${n} redacted`, found: `${n} found`, held: `${n} found, held back` };
	return [kind in found ? found[kind as keyof typeof found] : '', tokens(known)].filter(Boolean).join(' · ');
}

function tokens(known: Look): string {
	return `${aboutTokens(known.tokens)} tokens`;
}

function folderOf({ uri }: Entry): string {
	const path = workspace.asRelativePath(uri);
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
