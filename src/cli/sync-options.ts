import type { SyncRequest } from '../engine/assistants/assistant.ts';
import { hookCommand } from '../engine/assistants/launcher.ts';
import { syncPatterns, type Patterns } from '../engine/assistants/sync/patterns.ts';
import { resolvePolicy, type ResolvedPolicy } from '../engine/policy/resolve.ts';
import { nestedPolicies } from '../node/nested-policies.ts';
import { absolute } from '../node/paths.ts';
import { ownLayers } from '../node/policy-files.ts';
import type { Call } from './command.ts';
import { findPolicy, problemLines } from './policy-layers.ts';

/** What `sync` and `doctor` start from. */
export interface Protection extends Pick<SyncRequest, 'hookCommand'> {
	/** Top of the repository, absolute, with `/`. */
	readonly base: string;
	/** What holds at the top. */
	readonly policy: ResolvedPolicy;
	readonly repository: Patterns;
	/** Without what the repository says: for files that hold everywhere. */
	readonly user: Patterns;
}

/** What is protected here, and tells standard error what is wrong with the policy. Throws UsageError. */
export function protection(call: Call): Protection {
	const { base, tree } = findPolicy(call);
	const policy = tree.at(base);
	for (const line of problemLines(policy.problems)) console.error(line);
	const nested = call.text('policy') === undefined ? nestedPolicies(tree, base, absolute('.')) : [];
	return {
		base,
		policy,
		repository: syncPatterns(policy, nested),
		user: syncPatterns(resolvePolicy(ownLayers(), { trusted: true })),
		hookCommand,
	};
}
