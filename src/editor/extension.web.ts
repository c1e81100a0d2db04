import { Uri, type ExtensionContext } from 'vscode';
import { deactivate, start, type CordonApi } from './extension.ts';
import { uriStore } from './uri-store.ts';

// The desktop bundle builds on this one: see esbuild.mjs.
export { deactivate, start };
export { syncPatterns } from '../engine/assistants/sync/patterns.ts';
export { planFile } from '../engine/assistants/sync/plan.ts';
export { regulatedIfBroken } from '../engine/policy/layers.ts';
export { parsePolicy } from '../engine/policy/parse.ts';
export { brokenPolicy, parsePolicyBytes } from '../engine/policy/policy-bytes.ts';
export { ProtectedPaths } from '../engine/policy/protected-paths.ts';
export { resolvePolicy } from '../engine/policy/resolve.ts';

const KEY = 'fingerprintKey';

/** Entry of the web build: no files outside of the workspace, so the key is kept in the extension's own storage. */
export function activate(context: ExtensionContext): CordonApi {
	return start(context, {
		randomBytes,
		fingerprintKey() {
			const kept = context.globalState.get<number[]>(KEY);
			if (kept) return Uint8Array.from(kept);
			const key = randomBytes(32);
			void context.globalState.update(KEY, [...key]);
			return key;
		},
		auditStore: () => uriStore(Uri.joinPath(context.globalStorageUri, 'audit')),
		resource: {},
	});
}

function randomBytes(length: number): Uint8Array {
	return crypto.getRandomValues(new Uint8Array(length));
}
