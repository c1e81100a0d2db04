import { workspace, type Uri } from 'vscode';
import type { PolicyLayer } from '../engine/policy/layers.ts';
import { parseSettings, type ParsedPolicy } from '../engine/policy/parse.ts';

/** What the user's settings say, wherever they are used. */
export function userSettings(): ParsedPolicy {
	const configuration = workspace.getConfiguration('cordon');
	return parseSettings((key) => configuration.inspect(key)?.globalValue, 'user settings');
}

/** What the settings of the workspace say, and before those the ones of a folder in it. */
export function workspaceLayer(folder: Uri | undefined): PolicyLayer {
	const configuration = workspace.getConfiguration('cordon', folder);
	const said = parseSettings((key) => {
		const inspected = configuration.inspect(key);
		return inspected?.workspaceFolderValue ?? inspected?.workspaceValue;
	}, 'workspace settings');
	return { kind: 'workspace', ...said };
}
