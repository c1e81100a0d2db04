import { QuickInputButtons, window, type QuickPickItem } from 'vscode';

/** One thing to choose. */
export interface Option extends QuickPickItem {
	readonly id: string;
}

/** One question of several. */
export interface Step {
	readonly title: string;
	readonly options: readonly Option[];
	/** Ids of what is chosen beforehand. */
	readonly chosen: readonly string[];
	/** Whether several can be chosen. */
	readonly many?: boolean;
}

/** Asks one question; ids of what was chosen, `back` for the question before, undefined when the person has left. */
export function ask(step: Step, number?: number, of?: number): Promise<readonly string[] | 'back' | undefined> {
	const box = window.createQuickPick<Option>();
	const { title, options, chosen, many = false } = step;
	const picked = options.filter(({ id }) => chosen.includes(id));
	Object.assign(box, { title: `Cordon: ${title}`, step: number, totalSteps: of, ignoreFocusOut: true });
	box.matchOnDescription = true;
	box.canSelectMany = many;
	box.items = options;
	if (many) box.selectedItems = picked;
	else box.activeItems = picked;
	if ((number ?? 1) > 1) box.buttons = [QuickInputButtons.Back];
	return new Promise((resolve) => {
		const end = (answer: readonly string[] | 'back' | undefined): void => {
			resolve(answer);
			box.dispose();
		};
		box.onDidAccept(() => end(box.selectedItems.map(({ id }) => id)));
		box.onDidTriggerButton(() => end('back'));
		box.onDidHide(() => end(undefined));
		box.show();
	});
}
