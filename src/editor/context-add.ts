import { commands, ProgressLocation, window, type CancellationToken, type Progress, type Uri } from 'vscode';
import { MOST_ENTRIES } from '../engine/context/entries.ts';
import { walk } from '../engine/files/walk.ts';
import type { ContextList } from './context-list.ts';
import { look, type Look, type Target } from './context-look.ts';
import { rootOf, targetsOf } from './context-targets.ts';
import { explain, nameOf, whyNot } from './context-words.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { isFolder, workspaceFiles } from './files.ts';
import { mention, notify, type Offer } from './notices.ts';
import { counted } from './wording.ts';

/** A target that did not go on the list, and what is known of it. */
interface Refused {
	readonly target: Target;
	readonly look: Look;
}

/** What came of adding. */
interface Tally {
	added: number;
	/** No text, or not to be read. */
	other: number;
	full: boolean;
	readonly refused: Refused[];
}

/** Puts files, folders, selections and tabs on the list, unless the policy keeps them from it. */
export class ContextAdd extends Feature {
	readonly #cordon: Cordon;
	readonly #list: ContextList;

	constructor(cordon: Cordon, list: ContextList) {
		super();
		this.#cordon = cordon;
		this.#list = list;
		this.own(commands.registerCommand('cordon.addToContext', (...args: unknown[]) => this.#add(targetsOf(args))));
	}

	async #add(targets: readonly Target[]): Promise<void> {
		if (targets.length === 0) return void mention('Open a file, or choose one in the explorer');
		const tally: Tally = { added: 0, other: 0, full: false, refused: [] };
		for (const target of targets) {
			if (await isFolder(target.uri)) await this.#folder(target.uri, tally);
			else await this.#one(target, tally);
		}
		this.#tell(tally);
	}

	async #one(target: Target, tally: Tally): Promise<void> {
		const found = await look(target, this.#cordon);
		const { verdict, protection, text } = found;
		if (verdict.action === 'block' || protection.verdict === 'block') tally.refused.push({ target, look: found });
		else if (text === undefined) tally.other++;
		else if (this.#list.add(target, found, false)) tally.added++;
		else tally.full = true;
	}

	/** The files in it that git does not ignore, as many as the list takes. */
	async #folder(folder: Uri, tally: Tally): Promise<void> {
		const { policies } = this.#cordon;
		const protection = policies.verdictForPath(folder, true);
		if (protection.verdict === 'block') {
			const found = await look({ uri: folder }, this.#cordon);
			return void tally.refused.push({ target: { uri: folder }, look: { ...found, protection } });
		}
		const title = `Cordon: adding ${nameOf({ uri: folder })}`;
		await window.withProgress(
			{ location: ProgressLocation.Notification, title, cancellable: true },
			(progress, token) => this.#files(folder, tally, progress, token),
		);
	}

	async #files(
		folder: Uri,
		tally: Tally,
		progress: Progress<{ message: string }>,
		token: CancellationToken,
	): Promise<void> {
		const skip = (): void => void tally.other++;
		const root = rootOf(folder);
		for await (const path of walk(workspaceFiles(folder), folder.path.replace(/\/$/, ''), { root, skip })) {
			if (token.isCancellationRequested || tally.full) return;
			await this.#one({ uri: folder.with({ path }) }, tally);
			if (tally.added % 10 === 0) progress.report({ message: `${tally.added} files` });
		}
	}

	#tell({ added, other, full, refused }: Tally): void {
		const said = [`${added} added to AI context`];
		if (refused.length > 0) said.push(`${refused.length} refused`);
		if (other > 0) said.push(`${other} left out: no text, or not to be read`);
		if (full) said.push(`the list is full with ${MOST_ENTRIES}`);
		if (added > 0 || refused.length === 0) mention(said.join(', '));
		if (refused.length > 0) void this.#refuse(refused, full);
	}

	async #refuse(refused: readonly Refused[], full: boolean): Promise<void> {
		for (const { target, look } of refused) this.#record(target, look);
		const [first] = refused;
		if (!first) return;
		const findings = refused.filter(({ look }) => look.protection.verdict !== 'block');
		const several = refused.length > 1;
		const message = several
			? `${refused.length} files were not added to AI context: ${refused
					.map(({ target }) => nameOf(target))
					.slice(0, 5)
					.join(', ')}${refused.length > 5 ? ' …' : ''}.`
			: `${nameOf(first.target)} was not added to AI context. ${whyNot(first.target, first.look, this.#cordon)}`;
		const offers: Offer[] = [];
		if (findings.length > 0 && !full) {
			const one = findings.length === 1 && findings[0];
			const title = one ? 'Add Redacted' : `Add ${findings.length} Redacted`;
			offers.push({ title, act: () => this.#redacted(findings) });
		}
		offers.push({ title: 'Explain', act: () => explain(first.target, first.look) });
		await notify('context-refused', message, ...offers);
	}

	#redacted(refused: readonly Refused[]): void {
		const added = refused.filter(({ target, look }) => this.#list.add(target, look, true));
		const found = added.flatMap(({ look }) => look.findings);
		mention(`${added.length} added to AI context, ${counted(found)} redacted`);
	}

	#record({ uri }: Target, { verdict, protection, findings, text = '' }: Look): void {
		const { rule, layer } = protection.verdict === 'block' ? protection : verdict;
		const value = ({ start, end }: (typeof findings)[number]): string => text.slice(start, end);
		const of = findings.length > 0 ? { findings, value, byPolicy: true as const } : { rule, layer };
		this.#cordon.audit.record({ action: 'blocked', place: 'context', uri, ...of });
	}
}
