import { commands, Uri, window } from 'vscode';
import type { Finding } from '../engine/detect/finding.ts';
import { builtIn, override } from './builtin-commands.ts';
import { look, type Look, type Target } from './context-look.ts';
import { REDACTED_SCHEME } from './context-redacted.ts';
import { attach, OPEN_CHAT } from './context-send.ts';
import { isTab, openTargets, selectionsIn, targetsOf } from './context-targets.ts';
import { explain, nameOf, whyNot } from './context-words.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { mention, notify, type Offer } from './notices.ts';
import { counted } from './wording.ts';

/** A target, what is known of it, and what the policy has happen to it. */
interface Judged {
	readonly target: Target;
	readonly look: Look;
	readonly action: 'allow' | 'warn' | 'redact' | 'block';
}

/** One of VS Code's ways into chat. */
interface Way {
	readonly id: string;
	/** What the command would attach, by its arguments. */
	readonly targets: (args: readonly unknown[]) => readonly Target[];
	/** The arguments for a part of that; undefined: the rest is attached by ourselves. */
	readonly narrowed?: (args: readonly unknown[], left: readonly Target[]) => readonly unknown[];
}

const inList = (_: readonly unknown[], left: readonly Target[]): readonly unknown[] => {
	const uris = left.map(({ uri }) => uri);
	return [uris[0], uris];
};

/**
 * VS Code's own ways to add to chat: passed on untouched where the policy allows, refused or redacted where not. Not
 * among them is `attachContext`: it asks for files in a list of its own, and its arguments belong to the chat's window.
 */
const WAYS: readonly Way[] = [
	{ id: 'workbench.action.chat.attachFile', targets: filesIn, narrowed: inList },
	{ id: 'workbench.action.chat.attachFolder', targets: filesIn, narrowed: inList },
	{ id: 'workbench.action.chat.attachSelection', targets: selection },
	{ id: 'workbench.action.chat.attachPinnedEditors', targets: () => openTargets(({ isPreview }) => !isPreview) },
	{ id: OPEN_CHAT, targets: attachedFiles, narrowed: withFiles },
];

/** Stands over VS Code's commands that add files to its chat. They are its own again once this is disposed. */
export class ContextGate extends Feature {
	readonly #cordon: Cordon;
	#ended = false;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		void this.#arm();
	}

	override dispose(): void {
		this.#ended = true;
		super.dispose();
	}

	/** Only over commands that are there: a command of this name that does nothing would be worse than none. */
	async #arm(): Promise<void> {
		const there = new Set(await commands.getCommands(true));
		if (this.#ended) return;
		this.own(
			...WAYS.filter(({ id }) => there.has(id)).map((way) => override(way.id, (...args) => this.#run(way, args))),
		);
	}

	async #run(way: Way, args: readonly unknown[]): Promise<unknown> {
		const targets = way.targets(args).filter(({ uri }) => uri.scheme !== REDACTED_SCHEME);
		const judged = await Promise.all(targets.map((target) => this.#judge(target)));
		const withheld = judged.filter(({ action }) => action === 'redact' || action === 'block');
		for (const one of judged) this.#record(one);
		if (withheld.length === 0) {
			const found = judged.flatMap(({ action, look }) => (action === 'warn' ? look.findings : []));
			if (found.length > 0) mention(`Added to chat with ${counted(found)}`);
			return this.#passed(way, args);
		}
		const left = judged.filter((one) => !withheld.includes(one)).map(({ target }) => target);
		const result = await this.#rest(way, args, left);
		const redacted = withheld.filter(({ action }) => action === 'redact');
		if (redacted.length > 0) await this.#redacted(redacted);
		const blocked = withheld.filter(({ action }) => action === 'block');
		if (blocked.length > 0) void this.#refuse(blocked);
		return result;
	}

	/** What may go in, goes in. */
	async #rest(way: Way, args: readonly unknown[], left: readonly Target[]): Promise<unknown> {
		if (way.id !== OPEN_CHAT && left.length === 0) return undefined;
		if (way.narrowed) return builtIn(way.id, ...way.narrowed(args, left));
		return attach(left.map((target) => ({ ...target, redacted: false })));
	}

	/**
	 * A tab's menu is about every tab that is selected, of which extensions know nothing: where one that is open may not
	 * go in, the tab that was clicked goes in alone.
	 */
	async #passed(way: Way, args: readonly unknown[]): Promise<unknown> {
		const [clicked] = args;
		if (!isTab(args) || !(clicked instanceof Uri)) return builtIn(way.id, ...args);
		const open = await Promise.all(openTargets().map((target) => this.#judge(target)));
		const all = open.every(({ action }) => action === 'allow' || action === 'warn');
		return all ? builtIn(way.id, ...args) : builtIn(way.id, clicked, [clicked]);
	}

	async #judge(target: Target): Promise<Judged> {
		const known = await look(target, this.#cordon);
		const asFolder = this.#cordon.policies.verdictForPath(target.uri, true);
		// Few patterns tell files and folders apart, and what is attached as a folder is one.
		const isFolder = known.text === undefined && known.protection.verdict !== 'block' && asFolder.verdict === 'block';
		if (isFolder) return { target, look: { ...known, protection: asFolder }, action: 'block' };
		return { target, look: known, action: known.verdict.action };
	}

	async #redacted(judged: readonly Judged[]): Promise<void> {
		await attach(judged.map(({ target }) => ({ ...target, redacted: true })));
		mention(`Added to chat with ${counted(judged.flatMap(({ look }) => look.findings))} redacted`);
	}

	async #refuse(blocked: readonly Judged[]): Promise<void> {
		const [first] = blocked;
		if (!first) return;
		const names = blocked.map(({ target }) => nameOf(target));
		const message =
			blocked.length === 1
				? `${names[0]} was not added to chat. ${whyNot(first.target, first.look, this.#cordon)}`
				: `${names.length} files were not added to chat: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}.`;
		const able = blocked.filter(({ look }) => look.protection.verdict !== 'block');
		const offers: Offer[] = [];
		if (able.length > 0) offers.push({ title: 'Add Redacted', act: () => this.#redacted(able) });
		offers.push({ title: 'Explain', act: () => explain(first.target, first.look) });
		await notify('chat-refused', message, ...offers);
	}

	#record({ target: { uri }, look: { verdict, protection, findings, text = '' }, action }: Judged): void {
		if (action === 'allow') return;
		const done = ({ warn: 'warned', redact: 'redacted', block: 'blocked' } as const)[action];
		const value = ({ start, end }: Finding): string => text.slice(start, end);
		const { rule, layer } = protection.verdict === 'block' ? protection : verdict;
		const of = findings.length > 0 ? { findings, value, byPolicy: true as const } : { rule, layer };
		this.#cordon.audit.record({ action: done, place: 'context', uri, ...of });
	}
}

/** Whole files: the selection does not count. */
function filesIn(args: readonly unknown[]): readonly Target[] {
	return targetsOf(args).map(({ uri }) => ({ uri }));
}

/** What is selected; without a selection, VS Code takes the line of the caret. */
function selection(): readonly Target[] {
	const editor = window.activeTextEditor;
	if (!editor) return [];
	const [selected] = selectionsIn({ document: editor.document, selections: [editor.selection] });
	const { line } = editor.selection.active;
	return [selected ?? { uri: editor.document.uri, part: editor.document.lineAt(line).rangeIncludingLineBreak }];
}

/** What `workbench.action.chat.open` would attach: addresses, or objects with one and a range. */
function attachedFiles([options]: readonly unknown[]): readonly Target[] {
	return filesOf(options).flatMap((file) => {
		const uri = uriOf(file);
		return uri ? [{ uri }] : [];
	});
}

function withFiles([options, ...rest]: readonly unknown[], left: readonly Target[]): readonly unknown[] {
	const kept = new Set(left.map(({ uri }) => uri.toString()));
	const attachFiles = filesOf(options).filter((file) => kept.has(uriOf(file)?.toString() ?? ''));
	return [{ ...(options as object), attachFiles }, ...rest];
}

function filesOf(options: unknown): readonly unknown[] {
	const files = typeof options === 'object' && options !== null && 'attachFiles' in options ? options.attachFiles : [];
	return Array.isArray(files) ? files : [];
}

function uriOf(file: unknown): Uri | undefined {
	const uri: unknown = typeof file === 'object' && file !== null && 'uri' in file ? file.uri : file;
	return uri instanceof Uri ? uri : undefined;
}
