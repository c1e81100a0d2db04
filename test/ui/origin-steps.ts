import { until } from './harness/until.ts';
import type { Offer } from './insertion-providers.ts';
import type { Desk } from './insertion-steps.ts';

/** A thing that somebody does in a window. */
export type Step = (d: Desk) => Promise<unknown>;

/** A suggestion of several lines, for the end of a line. */
export const TWO = '\nconst sum = one + two;\nreturn sum;';

/** One after the other. */
export const both =
	(...steps: Step[]): Step =>
	async (d) => {
		for (const step of steps) await step(d);
	};

export const press =
	(...keys: string[]): Step =>
	(d) =>
		d.w.press(...keys);

/** Presses keys with the caret at the end of a line, 0-based. */
export const on = (line: number, ...keys: string[]): Step => both((d) => d.at(line), press(...keys));

export const keys =
	(text: string): Step =>
	(d) =>
		d.w.editor.type(text);

/** Types at the end of a line, 0-based. */
export const type = (line: number, text: string): Step => both((d) => d.at(line), keys(text));

export const command =
	(id: string, ...args: unknown[]): Step =>
	(d) =>
		d.command(id, ...args);

/** Selects whole lines, 0-based. */
export const lines =
	(first: number, last: number): Step =>
	(d) =>
		d.lines(first, last);

export const ghost =
	(offer: string | Offer, line: number): Step =>
	(d) =>
		d.ghost(offer, line);

export const nextEdit =
	(text: string, over: NonNullable<Offer['over']>, line: number): Step =>
	(d) =>
		d.nextEdit({ text, over }, line);

/** Waits until what a step does has changed the text. */
export const changes =
	(step: Step): Step =>
	async (d) => {
		const before = await d.w.editor.text();
		await step(d);
		await until('the text changes', async () => (await d.w.editor.text()) !== before);
	};

/** Ghost text at the end of a line, accepted with Tab. */
export const accept = (offer: string | Offer, line: number): Step => both(ghost(offer, line), changes(press('Tab')));

/** A process that is not the editor changes the file: its path stands for FILE. */
export const shell = (script: string): Step =>
	changes((d) => d.shell(script.replaceAll('FILE', d.file).replaceAll('NAME', d.path)));

/** As `shell`, where the text stays. */
export const quietly =
	(script: string): Step =>
	(d) =>
		d.shell(script.replaceAll('FILE', d.file).replaceAll('NAME', d.path));

export const copied =
	(text: string): Step =>
	(d) =>
		d.w.clipboard.write(text);

export const paste = (text: string): Step => both(copied(text), (d) => d.at(1), changes(press('ControlOrMeta+v')));

export const save: Step = async (d) => {
	await d.w.press('ControlOrMeta+s');
	await until('it is saved', () => d.w.companion.ask((v) => v.window.activeTextEditor?.document.isDirty === false));
};

/** Has another extension write into the file, as an edit of the workspace. */
export const extensionWrites =
	(text: string): Step =>
	async (d) => {
		await d.w.companion.ask(async (v, text) => {
			const changes = new v.WorkspaceEdit();
			changes.insert(v.window.activeTextEditor!.document.uri, new v.Position(1, 0), text);
			await v.workspace.applyEdit(changes);
		}, text);
	};

/** The same through the editor. */
export const extensionEdits =
	(text: string): Step =>
	async (d) => {
		await d.w.companion.ask(async (v, text) => {
			await v.window.activeTextEditor!.edit((b) => b.insert(new v.Position(0, 0), text));
		}, text);
	};

/** Renames the word at a place, by its provider. */
export const rename =
	(line: number, character: number, name: string): Step =>
	async (d) => {
		await d.w.editor.moveTo({ line, character });
		await d.w.press('F2');
		const input = d.w.page.locator('.rename-box input');
		await input.waitFor();
		await input.fill(name);
		await d.w.press('Enter');
		await d.w.editor.waitForText(new RegExp(name));
	};

/** Renames the file, as the explorer does. */
export const renameFile =
	(name: string): Step =>
	async (d) => {
		await d.w.companion.ask(async (v, name) => {
			const from = v.window.activeTextEditor!.document.uri;
			const changes = new v.WorkspaceEdit();
			changes.renameFile(from, v.Uri.joinPath(from, '..', name));
			await v.workspace.applyEdit(changes);
		}, name);
		await d.begin(name);
	};

/** Puts carets at the ends of lines, 0-based. */
export const carets =
	(...ends: number[]): Step =>
	(d) =>
		d.carets(ends);
