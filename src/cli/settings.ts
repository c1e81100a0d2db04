import { dirname, join } from 'node:path';
import type { DetectPolicy } from '../engine/policy/policy.ts';
import { configFolder } from '../node/config-folder.ts';
import { userKey } from '../node/key-store.ts';
import { slashes } from '../node/paths.ts';
import type { Call } from './command.ts';
import { findPolicy, problemLines } from './policy-layers.ts';

/** What detection goes by, wherever it was written. */
export interface Settings {
	readonly detect: DetectPolicy;
	/** What it goes by in a file (absolute, with `/`), if a policy file near it says more; undefined for `detect`. */
	nearer(file: string): DetectPolicy | undefined;
	/** Folder that the policy's patterns start from; absolute, with `/`. */
	readonly base: string;
	/** The user's key for fingerprints. */
	readonly key: Uint8Array;
}

/** Finds policy and key, and tells standard error what is wrong with them. Throws UsageError. */
export function loadSettings(call: Call): Settings {
	const { policy, problems, base, tree } = findPolicy(call);
	for (const line of problemLines(problems)) console.error(line);
	const file = join(configFolder(), 'key');
	const { key, kept } = userKey(file);
	if (!kept) console.error(`cordon: ${file} cannot be kept; fingerprints hold for this run alone`);
	const nearer = (name: string): DetectPolicy | undefined => {
		const { detect } = tree.at(slashes(dirname(name))).policy;
		return detect === policy.detect ? undefined : detect;
	};
	return { detect: policy.detect, nearer, base, key };
}
