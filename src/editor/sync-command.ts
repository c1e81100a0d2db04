import { commands, Range, window, workspace, WorkspaceEdit, type TextDocument, type WorkspaceFolder } from 'vscode';
import type { AssistantFiles } from '../engine/assistants/files-port.ts';
import { assistants } from '../engine/assistants/registry.ts';
import { chosen } from '../engine/assistants/sync/chosen.ts';
import { lineChanges } from '../engine/assistants/sync/line-changes.ts';
import type { Cordon } from './cordon.ts';
import { forget, syncedIn, type FileDrift } from './drift.ts';
import type { EnforcementStanding, Standing } from './enforcement-standing.ts';
import { Feature } from './feature.ts';
import { mention } from './notices.ts';
import { ask } from './steps.ts';
import { choiceOf, choiceStep, type Choice } from './sync-choice.ts';
import type { Change, ChangePreview } from './change-preview.ts';
import type { Repository, SyncSource } from './sync-source.ts';
import { refused } from './sync-refusals.ts';
import { planned, work, writeFile, type Planned, type Writable } from './sync-work.ts';

/** What a command may be run with, from the enforcement view. */
export interface SyncAsked {
	/** Without asking for which. */
	readonly assistant?: string;
	readonly user?: boolean;
	readonly folder?: string;
}

/** Writes the policy into the files of assistants, or takes it out, once the person has seen what would change. */
export class SyncCommand extends Feature {
	readonly #cordon: Cordon;
	readonly #source: SyncSource;
	readonly #standing: EnforcementStanding;
	readonly #preview: ChangePreview;

	constructor(cordon: Cordon, source: SyncSource, standing: EnforcementStanding, preview: ChangePreview) {
		super();
		this.#cordon = cordon;
		this.#source = source;
		this.#standing = standing;
		this.#preview = preview;
		this.own(
			commands.registerCommand('cordon.syncAssistants', (asked?: SyncAsked) => this.#run(asked, false)),
			commands.registerCommand('cordon.removeFromAssistants', (asked?: SyncAsked) => this.#run(asked, true)),
		);
	}

	/** Brings one file back, through the editor, so that it can be undone there. */
	async again(repository: Repository, { uri, wanted, part, path }: FileDrift): Promise<void> {
		if (wanted === undefined || !part || !isWritable(repository) || !workspace.isTrusted) return;
		const document = await workspace.openTextDocument(uri);
		const edit = new WorkspaceEdit();
		const { line, removed, added } = lineChanges(document.getText(), wanted);
		edit.replace(uri, linesOf(document, line - 1, removed.length), added.join(''));
		if (!(await workspace.applyEdit(edit)) || !(await document.save())) return;
		// What is ours in it is remembered elsewhere.
		writeFile(repository, part);
		this.#cordon.audit.record({ action: 'synced', uri });
		mention(`${path} is as the policy has it`);
	}

	async #run({ folder: name, ...asked }: SyncAsked = {}, remove: boolean): Promise<void> {
		const folder = await this.#folder(name);
		if (await refused(folder, this.#source, this.#cordon.policies)) return;
		if (!folder) return;
		await this.#standing.look();
		const standing = this.#standing.standings.find(
			(one) => one.repository.folder.uri.toString() === folder.uri.toString(),
		);
		if (!standing || !isWritable(standing.repository)) return;
		const { repository } = standing;
		for (;;) {
			const choice = await this.#chosen(standing, asked, remove);
			if (!choice || choice.assistants.length === 0) return;
			const plan = await planned(repository, choice, remove);
			if (await this.#left(plan)) return;
			if (plan.changes.length === 0) return this.#nothing(plan, repository);
			const decision = await this.#decided(plan, remove, asked.assistant !== undefined);
			await this.#preview.close();
			if (decision === 'back') continue;
			if (decision === 'write') await this.#write(repository, choice, plan, remove);
			return;
		}
	}

	async #folder(name: string | undefined): Promise<WorkspaceFolder | undefined> {
		const folders = workspace.workspaceFolders ?? [];
		const named = folders.find(({ uri }) => uri.toString() === name);
		return named ?? (folders.length > 1 ? window.showWorkspaceFolderPick() : folders[0]);
	}

	async #chosen(standing: Standing, asked: SyncAsked, remove: boolean): Promise<Choice | undefined> {
		if (asked.assistant !== undefined) return { assistants: [asked.assistant], user: asked.user ?? false };
		const { repository } = standing;
		const { approved } = repository.policy.policy.assistants;
		const synced = await syncedIn(repository);
		const states = standing.assistants.filter(({ id }) => !remove || synced.has(id));
		if (states.length === 0) return void mention('No file of an assistant holds anything of Cordon');
		const found = new Set(states.filter((one) => one.found).map(({ id }) => id));
		const mine = chosen(assistants, approved, {
			found: ({ id }) => found.has(id),
			synced: ({ id }) => synced.has(id),
		}).map(({ id }) => id);
		const answer = await ask(choiceStep(states, new Set(remove ? synced : mine), remove));
		return Array.isArray(answer) ? choiceOf(answer as readonly string[]) : undefined;
	}

	/** A file that has changes of its own in the editor would lose one or the other. */
	async #left({ changes }: Planned): Promise<boolean> {
		const paths = new Set(changes.map(({ uri }) => uri.toString()));
		const dirty = workspace.textDocuments.filter((one) => one.isDirty && paths.has(one.uri.toString()));
		if (dirty.length === 0) return false;
		const names = dirty.map(({ uri }) => workspace.asRelativePath(uri)).join(', ');
		const answer = await window.showWarningMessage(`Not saved yet: ${names}. Sync writes what is on disk.`, 'Save');
		if (answer === 'Save') for (const document of dirty) await document.save();
		// What would be written is another thing now.
		return true;
	}

	#nothing({ problems, hooks }: Planned, { files }: Writable): void {
		const launched = hooks ? installed(files) : undefined;
		const wrong = [...problems, ...(launched === undefined ? [] : [launched])];
		if (wrong.length > 0) void window.showWarningMessage(`Nothing was written. ${wrong.join('; ')}.`);
		else mention('Every file is as the policy has it');
	}

	async #decided(plan: Planned, remove: boolean, asked: boolean): Promise<'write' | 'back' | undefined> {
		const count = filesIn(plan.changes);
		await this.#preview.show(remove ? 'Cordon: Remove' : 'Cordon: Sync', plan.changes);
		const { problems, notExpressible } = plan;
		const said = [
			...problems.map((text) => `Left as it is: ${text}.`),
			...notExpressible.map((text) => `Cannot say: ${text}.`),
		];
		const answer = await ask({
			title: remove ? 'take this out?' : 'write this?',
			options: [
				{
					id: 'write',
					label: remove ? `Take out of ${count}` : `Write ${count}`,
					description: plan.changes.map(({ path }) => path).join('  '),
					...(said.length > 0 && { detail: said.join(' ') }),
				},
				...(asked ? [] : [{ id: 'back', label: 'Choose other assistants' }]),
			],
			chosen: ['write'],
		});
		return answer === 'back' || answer?.[0] === 'back' ? 'back' : answer?.[0] === 'write' ? 'write' : undefined;
	}

	async #write(repository: Writable, choice: Choice, plan: Planned, remove: boolean): Promise<void> {
		const launched = plan.hooks ? installed(repository.files) : undefined;
		const outcome = work(repository, choice, { remove, check: false });
		const { results } = outcome;
		const done = results.filter((one) => one.done);
		for (const { file } of done) {
			const uri = repository.uriOf(file.path);
			if (uri) this.#cordon.audit.record({ action: 'synced', uri });
		}
		if (remove) {
			await forget(
				repository,
				this.#cordon.memory,
				done.map(({ file }) => file.path),
			);
		}
		await this.#standing.look();
		const wrong = results.flatMap(({ file, plan }) =>
			plan.problem === undefined ? [] : [`${file.path}: ${plan.problem}`],
		);
		const all = [...wrong, ...(launched === undefined ? [] : [launched])];
		const count = done.length === 1 ? (done[0]?.file.path ?? '1 file') : `${done.length} files`;
		const what = remove
			? `Cordon is out of ${count}.`
			: `${count} ${done.length === 1 ? 'has' : 'have'} the policy now.`;
		const message = [what, ...all.map((text) => `${text}.`)].join(' ');
		const show = all.length > 0 ? window.showWarningMessage : window.showInformationMessage;
		// The command is done; the person may answer whenever they like.
		void this.#offer(show(message, 'Undo', 'Show Enforcement'), () => outcome.undo());
	}

	async #offer(answer: Thenable<string | undefined>, undo: () => readonly string[]): Promise<void> {
		const chosen = await answer;
		if (chosen === 'Show Enforcement') await commands.executeCommand('cordon.showEnforcement');
		if (chosen !== 'Undo') return;
		const left = undo();
		mention(
			left.length === 0 ? 'Everything is as it was before' : `Changed since, and left as they are: ${left.join(', ')}`,
		);
		await this.#standing.look();
	}
}

function isWritable(repository: Repository): repository is Writable {
	return repository.files !== undefined;
}

function filesIn(changes: readonly Change[]): string {
	return changes.length === 1 ? (changes[0]?.path ?? '') : `${changes.length} files`;
}

function linesOf(document: TextDocument, from: number, count: number): Range {
	return document.validateRange(new Range(from, 0, from + count, 0));
}

/** Why hooks will find nobody to answer; undefined where they do. */
function installed(files: AssistantFiles): string | undefined {
	try {
		files.installLauncher();
		return undefined;
	} catch {
		return 'Hooks will do nothing: ~/.cordon/bin cannot be written';
	}
}
