import type { ExtensionContext } from 'vscode';
import { configFolder } from '../node/config-folder.ts';
import { folderStore } from '../node/folder-store.ts';
import { userKey } from '../node/key-store.ts';
import { installLauncher } from '../node/launcher.ts';
import { machine } from '../node/machine.ts';
import { ownPolicyFiles } from '../node/own-policy-files.ts';
import { stateFolder } from '../node/state-folder.ts';
import { deactivate, start, type CordonApi } from './extension.ts';

export { deactivate };

/** Entry of the desktop build. */
export function activate(context: ExtensionContext): CordonApi {
	keepLauncher(context.extensionPath);
	return start(context, {
		policyFiles: ownPolicyFiles(),
		randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
		fingerprintKey: () => userKey(`${configFolder()}/key`).key,
		auditStore: () => folderStore(`${stateFolder()}/audit`),
		resource: machine(),
	});
}

/** The hooks of assistants find Cordon through it: see `hookCommand`. A home that cannot be written has none. */
function keepLauncher(extension: string): void {
	try {
		installLauncher({ hook: `${extension}/dist/hook.cjs`, runtime: process.execPath });
	} catch {
		// `doctor` and the enforcement view say what is missing.
	}
}
