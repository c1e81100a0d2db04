import { TabInputCustom, TabInputNotebook, TabInputText, TabInputTextDiff, window, type Uri } from 'vscode';

/** What the editor that has the focus shows, whatever kind it is; undefined for what is no file. */
export function activeUri(): Uri | undefined {
	const input = window.tabGroups.activeTabGroup.activeTab?.input;
	if (input instanceof TabInputTextDiff) return input.modified;
	if (input instanceof TabInputText || input instanceof TabInputNotebook || input instanceof TabInputCustom) {
		return input.uri;
	}
	return window.activeTextEditor?.document.uri;
}
