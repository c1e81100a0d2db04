import {
	commands,
	EventEmitter,
	Range,
	ThemeColor,
	ThemeIcon,
	TreeItem,
	TreeItemCollapsibleState,
	type Uri,
	window,
	workspace,
	type TreeDataProvider,
	type TreeView,
} from 'vscode';
import type { Branches } from './branches.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { rangeOf } from './diagnostics.ts';
import type { Marked } from './insertion-commands.ts';
import type { InsertionRepositories } from './insertion-repositories.ts';
import type { InsertionTracking } from './insertion-tracking.ts';
import { countOfLines, evidenceOf, placeOf, reviewOf, unreadLines, writerOf } from './insertion-words.ts';
import { passes, reviewItems, type ReviewFilter, type ReviewItem, type Risk } from './review-entries.ts';
import { ask } from './steps.ts';

/** What a row stands for: a commit, a file (of a commit), or one insertion. */
interface Node {
	readonly kind: 'commit' | 'file' | 'insertion';
	/** The commit's id; empty for what is in none. */
	readonly commit: string;
	readonly uri?: Uri;
	readonly items: readonly ReviewItem[];
	/** What "mark reviewed" is about. */
	readonly marked: readonly Marked[];
}

const FILTERS: Readonly<Record<ReviewFilter, string>> = {
	all: 'All insertions',
	unreviewed: 'Not reviewed',
	large: 'Large and not reviewed',
	risky: 'Risky and not reviewed: protected files, findings, dependencies, licences, checks switched off',
};

const RISKS: Readonly<Record<Risk, string>> = {
	protected: 'in a protected file',
	findings: 'holds findings',
	dependencies: 'adds dependencies',
	packages: 'names unknown packages',
	borrowed: 'has somebody else’s notice',
	risky: 'switches a check off',
};

/** Milliseconds between a change and the list that follows it. */
const PAUSE = 300;

/** What assistants wrote, by file or by commit, and what of it nobody has read. */
export class ReviewView extends Feature implements TreeDataProvider<Node> {
	readonly #cordon: Cordon;
	readonly #repositories: InsertionRepositories;
	readonly #tracking: InsertionTracking;
	readonly #branches: Branches;
	readonly #view: TreeView<Node>;
	readonly #changed = new EventEmitter<undefined>();
	#filter: ReviewFilter = 'all';
	#byCommit = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(cordon: Cordon, repositories: InsertionRepositories, tracking: InsertionTracking, branches: Branches) {
		super();
		this.#cordon = cordon;
		this.#repositories = repositories;
		this.#tracking = tracking;
		this.#branches = branches;
		this.#view = window.createTreeView('cordon.review', { treeDataProvider: this, canSelectMany: true });
		this.own(
			this.#changed,
			this.#view,
			tracking.onDidChange(() => this.#soon()),
			branches.onDidChange(() => this.#head()),
			workspace.onDidChangeWorkspaceFolders(() => this.#soon()),
			commands.registerCommand('cordon.showReview', () => commands.executeCommand('cordon.review.focus')),
			commands.registerCommand('cordon.openReviewEntry', (node?: Node) => this.#open(node)),
			commands.registerCommand('cordon.filterReview', () => this.#chooseFilter()),
			commands.registerCommand('cordon.reviewByCommit', () => this.#group(true)),
			commands.registerCommand('cordon.reviewByFile', () => this.#group(false)),
		);
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		super.dispose();
	}

	async getChildren(parent?: Node): Promise<Node[]> {
		if (parent) return childrenOf(parent);
		// Asked for once the view is seen: what is of no use to anybody is not read.
		await this.#repositories.openAll();
		const all = await reviewItems(this.#cordon, this.#repositories, this.#tracking);
		this.#sum(all);
		const items = all.filter((item) => passes(item, this.#filter));
		return this.#byCommit ? commitsIn(items) : filesIn(items, '');
	}

	getTreeItem(node: Node): TreeItem {
		const unread = unreadLines(node.items.map(({ insertion }) => insertion));
		const item = new TreeItem('', TreeItemCollapsibleState.Expanded);
		item.contextValue = unread > 0 ? 'unread' : 'read';
		if (node.kind === 'insertion') {
			describe(item, node.items[0]);
			item.command = { command: 'cordon.openReviewEntry', title: 'Open', arguments: [node] };
		} else {
			const lines = node.items.reduce((sum, { insertion }) => sum + insertion.lines.length, 0);
			item.description =
				unread > 0 ? `${unread} of ${countOfLines(lines)} not reviewed` : `${countOfLines(lines)}, reviewed`;
			const label = labelOf(node);
			item.label = label;
			if (node.kind === 'commit') {
				item.iconPath = new ThemeIcon('git-commit');
			} else if (node.uri) {
				item.resourceUri = node.uri;
				item.iconPath = ThemeIcon.File;
				item.tooltip = workspace.asRelativePath(node.uri);
			}
			item.accessibilityInformation = { label: `${label}, ${item.description}` };
		}
		return item;
	}

	#soon(): void {
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#changed.fire(undefined);
		}, PAUSE);
	}

	/** What is checked out, above the list. */
	#head(): void {
		const sayings = this.#repositories.all.flatMap((one) => this.#branches.saying(one) ?? []);
		this.#view.message = sayings.join('\n');
	}

	#sum(items: readonly ReviewItem[]): void {
		const unread = unreadLines(items.map(({ insertion }) => insertion));
		this.#view.description = this.#filter === 'all' ? '' : this.#filter;
		this.#view.badge =
			unread > 0 ? { value: unread, tooltip: `${countOfLines(unread)} by AI, not reviewed` } : undefined;
		const filtered = this.#filter !== 'all' && items.length > 0;
		void commands.executeCommand('setContext', 'cordon.reviewFiltered', filtered);
	}

	async #chooseFilter(): Promise<void> {
		const options = Object.entries(FILTERS).map(([id, label]) => ({ id, label }));
		const answer = await ask({ title: 'Which Insertions', options, chosen: [this.#filter] });
		const [chosen] = Array.isArray(answer) ? answer : [];
		if (!chosen) return;
		this.#filter = chosen as ReviewFilter;
		this.#changed.fire(undefined);
	}

	#group(byCommit: boolean): void {
		this.#byCommit = byCommit;
		void commands.executeCommand('setContext', 'cordon.reviewByCommit', byCommit);
		this.#changed.fire(undefined);
	}

	async #open(node: Node | undefined): Promise<void> {
		const [item] = node?.items ?? [];
		if (!item) return;
		const document = await workspace.openTextDocument(item.uri);
		const now = this.#tracking.of(document)?.insertions() ?? [];
		const [span] = (now.find(({ id }) => id === item.insertion.id) ?? item.insertion).ranges;
		const { start } = span ? rangeOf(document, span) : new Range(0, 0, 0, 0);
		await window.showTextDocument(document, { selection: new Range(start, start) });
	}
}

function labelOf({ kind, commit, uri }: Node): string {
	if (kind === 'commit') return commit === '' ? 'Not committed' : commit.slice(0, 8);
	return uri?.path.slice(uri.path.lastIndexOf('/') + 1) ?? '';
}

function describe(item: TreeItem, entry: ReviewItem | undefined): void {
	if (!entry) return;
	const { insertion, risks, large } = entry;
	const marks = [...(large ? ['large'] : []), ...risks.map((risk) => RISKS[risk])];
	const reviewed = insertion.review.state === 'reviewed';
	const place = placeOf(insertion);
	item.collapsibleState = TreeItemCollapsibleState.None;
	item.label = place.charAt(0).toUpperCase() + place.slice(1);
	item.description = [writerOf(insertion.origin), ...marks].join(' · ');
	const known = `${writerOf(insertion.origin)}: ${evidenceOf(insertion.origin)}. ${reviewOf(insertion)}.`;
	item.tooltip = [known, ...marks].join('\n');
	item.iconPath = reviewed
		? new ThemeIcon('pass')
		: risks.length > 0
			? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
			: new ThemeIcon('circle-outline');
	item.accessibilityInformation = { label: `${place}, ${item.description}, ${reviewOf(insertion)}` };
}

function childrenOf(parent: Node): Node[] {
	if (parent.kind === 'commit') return filesIn(parent.items, parent.commit);
	if (parent.kind === 'insertion') return [];
	return parent.items.map((item) => nodeOf('insertion', [item], parent.commit));
}

function filesIn(items: readonly ReviewItem[], commit: string): Node[] {
	return grouped(items, ({ uri }) => uri.toString()).map(([, own]) => nodeOf('file', own, commit));
}

/** What is in no commit yet comes first. */
function commitsIn(items: readonly ReviewItem[]): Node[] {
	const groups = grouped(items, ({ insertion }) => insertion.commits.at(-1) ?? '');
	return groups
		.sort(([a, own], [b, others]) => Number(b === '') - Number(a === '') || latest(others) - latest(own))
		.map(([commit, own]) => nodeOf('commit', own, commit));
}

function latest(items: readonly ReviewItem[]): number {
	return Math.max(...items.map(({ insertion }) => insertion.created));
}

function nodeOf(kind: Node['kind'], items: readonly ReviewItem[], commit: string): Node {
	const marked = grouped(items, ({ uri }) => uri.toString()).flatMap(([, own]) =>
		own[0] ? [{ uri: own[0].uri, ids: own.map(({ insertion }) => insertion.id) }] : [],
	);
	const [first] = items;
	return { kind, commit, items, marked, ...(first && kind !== 'commit' && { uri: first.uri }) };
}

function grouped(items: readonly ReviewItem[], key: (item: ReviewItem) => string): [string, ReviewItem[]][] {
	const groups = new Map<string, ReviewItem[]>();
	for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
	return [...groups];
}
