import type { ExtensionContext } from 'vscode';
import { assistantFiles } from '../node/assistant-files.ts';
import { configFolder } from '../node/config-folder.ts';
import { folderStore } from '../node/folder-store.ts';
import { userKey } from '../node/key-store.ts';
import { keepRuntime, readyGate } from '../node/gate-runtime.ts';
import { hasLauncher, installLauncher } from '../node/launcher.ts';
import { gitRoot } from '../node/git-root.ts';
import { machine } from '../node/machine.ts';
import { mayHaveLedger } from '../node/ledger.ts';
import { openRepository } from '../node/open-repository.ts';
import { ownPolicyFiles } from '../node/own-policy-files.ts';
import { onRefusedPrompt } from '../node/refused-prompts.ts';
import { stateFolder } from '../node/state-folder.ts';
import { deactivate, start, type CordonApi } from './extension.ts';

export { deactivate };

/** Entry of the desktop build. */
export function activate(context: ExtensionContext): CordonApi {
	const hook = `${context.extensionPath}/dist/hook.cjs`;
	keepLauncher(hook);
	keepRuntime(context.extensionPath);
	return start(context, {
		policyFiles: ownPolicyFiles(),
		assistants: assistantFiles(hook),
		checkGate: () => readyGate(context.extensionPath),
		onRefusedPrompt: (refused) => onRefusedPrompt('vscode', refused),
		randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
		fingerprintKey: () => userKey(`${configFolder()}/key`).key,
		repositories: { topOf: gitRoot, isRecorded: mayHaveLedger, open: openRepository },
		auditStore: () => folderStore(`${stateFolder()}/audit`),
		resource: machine(),
	});
}

/** Hooks find Cordon through it: see `hookCommand`. Where sync has put it once, it leads to the newest Cordon. */
function keepLauncher(hook: string): void {
	try {
		if (hasLauncher()) installLauncher({ hook, runtime: process.execPath });
	} catch {
		// `doctor` and the enforcement view say what is missing.
	}
}
