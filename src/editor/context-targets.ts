import { Uri, window, workspace, type Tab, type TextEditor } from 'vscode';
import { activeUri } from './active-uri.ts';
import type { Target } from './context-look.ts';

/** What a command is about, by what VS Code's menus hand it: the arguments differ from menu to menu. */
export function targetsOf(args: readonly unknown[]): readonly Target[] {
	const [first, second] = args;
	// Explorer: the file clicked, and all that are selected.
	if (Array.isArray(second)) return second.flatMap(asTarget);
	// A tab: the file and the place of its editor. In a text, the file comes alone, and the selection counts.
	if (isTab(args)) return asTarget(first);
	// Source control: every resource as an argument of its own.
	if (args.length > 0 && !(first instanceof Uri)) return args.flatMap(asTarget);
	const uri = first instanceof Uri ? first : activeUri();
	if (!uri) return [];
	const editor = window.activeTextEditor;
	const selected = editor?.document.uri.toString() === uri.toString() ? selectionsIn(editor) : [];
	return selected.length > 0 ? selected : [{ uri }];
}

/** What is selected in an editor; nothing when there are only carets. */
export function selectionsIn({ document, selections }: Pick<TextEditor, 'document' | 'selections'>): readonly Target[] {
	return selections
		.filter(({ isEmpty }) => !isEmpty)
		.map(({ start, end }) => ({ uri: document.uri, part: { start, end } }));
}

function asTarget(thing: unknown): Target[] {
	const resource: unknown =
		typeof thing === 'object' && thing !== null && 'resourceUri' in thing ? thing.resourceUri : thing;
	return resource instanceof Uri ? [{ uri: resource }] : [];
}

/** Whether a menu of a tab hands these over: its file, and the place of its editor. */
export function isTab([, second]: readonly unknown[]): boolean {
	return typeof second === 'object' && second !== null && 'groupId' in second;
}

/** The files of the open tabs. */
export function openTargets(which: (tab: Tab) => boolean = () => true): readonly Target[] {
	const tabs = window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(which));
	return tabs.flatMap(({ input }) => {
		const uri = uriOf(input);
		return uri ? [{ uri }] : [];
	});
}

/** Of a tab that compares or merges, the side that can be changed: VS Code takes that one, too. */
function uriOf(input: unknown): Uri | undefined {
	if (typeof input !== 'object' || input === null) return undefined;
	const { uri, modified, result } = input as { uri?: unknown; modified?: unknown; result?: unknown };
	return [uri, modified, result].find((one) => one instanceof Uri);
}

/** The folder that a `.gitignore` counts from: the workspace folder of a file. */
export function rootOf(uri: Uri): string | undefined {
	return workspace.getWorkspaceFolder(uri)?.uri.path.replace(/\/$/, '');
}
