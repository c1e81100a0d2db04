import { Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { jsonTarget } from '../engine/assistants/structured/json-target.ts';
import type { Wanted } from '../engine/assistants/structured/json-part.ts';
import { ChangePreview } from './change-preview.ts';
import { wholeOf } from './document-text.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { mention } from './notices.ts';
import { ask, type Option } from './steps.ts';

const MEMORY = 'settings';

/** What Cordon has written into one settings file: the manifest of what is its own, and what each feature wanted. */
interface Written {
	readonly ours: readonly string[];
	readonly wanted: Readonly<Record<string, Settings>>;
}

/** Settings by their names; objects are added to, not replaced. */
export type Settings = Readonly<Record<string, object>>;

/** A change that a person is asked about. */
interface Change {
	readonly title: string;
	readonly detail: string;
	readonly settings: Settings;
}

/**
 * Settings that stand still: written into the workspace's settings once the person has seen the difference, remembered,
 * and taken out again to the byte. What the owner has written is never changed.
 */
export class StandingSettings extends Feature {
	readonly #cordon: Cordon;
	readonly #preview = new ChangePreview('cordon-settings');

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(this.#preview);
	}

	/** Whether these were written here. */
	has(id: string): boolean {
		const file = settingsFile();
		return file !== undefined && id in this.#written(file).wanted;
	}

	/** Asks, and writes. False when there is no file for it, the person thought better of it, or it cannot be written. */
	async write(id: string, { title, detail, settings }: Change): Promise<boolean> {
		const file = settingsFile();
		if (!file) {
			const first = workspace.workspaceFile ? 'Save the workspace first' : 'Open a folder first';
			mention(`${first}: the settings of the workspace are where this goes`);
			return false;
		}
		const { wanted } = this.#written(file);
		return this.#rewrite(file, { ...wanted, [id]: settings }, { title, detail });
	}

	/** Takes out what was written; false when the person thought better of it. */
	async remove(id: string, title: string): Promise<boolean> {
		const file = settingsFile();
		if (!file) return false;
		const { [id]: gone, ...left } = this.#written(file).wanted;
		if (!gone) {
			mention('There is nothing of this to take out of the workspace settings');
			return false;
		}
		return this.#rewrite(file, left, { title, detail: 'Only what Cordon wrote goes.' });
	}

	async #rewrite(file: Uri, wanted: Written['wanted'], question: Pick<Change, 'title' | 'detail'>): Promise<boolean> {
		const document = await Promise.resolve(workspace.openTextDocument(file)).catch(() => undefined);
		const before = document?.getText();
		try {
			const { text, ours, notExpressible } = outcome(file, before, this.#written(file).ours, wanted);
			const [refused] = notExpressible;
			if (refused) throw new Error(refused.why);
			if (text !== before) {
				if (!(await this.#agreed(file, before, text, question))) return false;
				if (!(await replace(file, before, text))) return false;
			}
			await this.#remember(file, { ours, wanted });
			return true;
		} catch (error) {
			const why = error instanceof Error ? error.message : 'unreadable';
			void window.showWarningMessage(`Cordon: ${shownName(file)} was left as it is: ${why}.`);
			return false;
		}
	}

	async #agreed(
		file: Uri,
		before: string | undefined,
		after: string | undefined,
		{ title, detail }: Pick<Change, 'title' | 'detail'>,
	): Promise<boolean> {
		const name = shownName(file);
		await this.#preview.show('', [{ path: name, uri: file, before, after }]);
		const options: Option[] = [
			{ id: 'write', label: after === undefined ? `Delete ${name}` : `Write ${name}`, detail },
			{ id: 'leave', label: 'Leave It' },
		];
		const answer = await ask({ title, options, chosen: [] });
		await this.#preview.close();
		return answer !== 'back' && answer?.[0] === 'write';
	}

	#written(file: Uri): Written {
		const all = this.#cordon.memory.get<Record<string, Written>>(MEMORY, {});
		return all[file.toString()] ?? { ours: [], wanted: {} };
	}

	async #remember(file: Uri, written: Written): Promise<void> {
		const { [file.toString()]: _, ...others } = this.#cordon.memory.get<Record<string, Written>>(MEMORY, {});
		const left = Object.keys(written.wanted).length > 0;
		await this.#cordon.memory.update(MEMORY, left ? { ...others, [file.toString()]: written } : others);
	}
}

/** Where settings of this workspace go; undefined without a folder. */
function settingsFile(): Uri | undefined {
	const { workspaceFile, workspaceFolders: folders = [] } = workspace;
	if (workspaceFile) return workspaceFile.scheme === 'untitled' ? undefined : workspaceFile;
	const [folder] = folders;
	return folder && Uri.joinPath(folder.uri, '.vscode', 'settings.json');
}

/** That of a workspace lies outside of its folders: then the name alone. */
function shownName(file: Uri): string {
	return workspace.getWorkspaceFolder(file)
		? workspace.asRelativePath(file)
		: file.path.slice(file.path.lastIndexOf('/') + 1);
}

function outcome(
	file: Uri,
	text: string | undefined,
	ours: readonly string[],
	wanted: Written['wanted'],
): ReturnType<ReturnType<typeof jsonTarget>['write']> {
	const above = file.path.endsWith('.code-workspace') ? ['settings'] : [];
	const entries = Object.values(wanted).flatMap((settings) => Object.entries(settings));
	const all = entries.map(([name, values]): Wanted => {
		const inside = Object.entries(values).map(([key, value]: [string, unknown]) => ({ key, value, pattern: name }));
		return { at: [...above, name], entries: inside };
	});
	const target = jsonTarget(file.path, [{ wanted: () => ({ wanted: all }) }]);
	return target.write({ text, ours, patterns: [], remove: all.length === 0, hookCommand: () => '' });
}

/** Through the editor, so that undo brings it back. False when the file has changed since it was read. */
async function replace(file: Uri, before: string | undefined, after: string | undefined): Promise<boolean> {
	const document = await Promise.resolve(workspace.openTextDocument(file)).catch(() => undefined);
	if (document?.getText() !== before) {
		mention(`${shownName(file)} has changed meanwhile: nothing was written`);
		return false;
	}
	const edit = new WorkspaceEdit();
	if (after === undefined) edit.deleteFile(file);
	else if (document) edit.replace(file, wholeOf(document), after);
	else edit.createFile(file, { contents: new TextEncoder().encode(after) });
	if (!(await workspace.applyEdit(edit))) return false;
	return after === undefined || !document || document.save();
}
