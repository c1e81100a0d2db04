import type { ExtensionContext } from 'vscode';
import { configFolder } from '../node/config-folder.ts';
import { userKey } from '../node/key-store.ts';
import { ownPolicyFiles } from '../node/own-policy-files.ts';
import { start, type CordonApi } from './extension.ts';

/** Entry of the desktop build. */
export function activate(context: ExtensionContext): CordonApi {
	return start(context, {
		policyFiles: ownPolicyFiles(),
		randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
		fingerprintKey: () => userKey(`${configFolder()}/key`).key,
	});
}
