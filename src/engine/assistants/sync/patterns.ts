import { protectedByDefault } from '../../policy/protected-by-default.ts';
import type { ResolvedPolicy } from '../../policy/resolve.ts';
import { placedPattern } from '../../text/path-pattern.ts';
import type { SyncRequest } from '../assistant.ts';

export type Patterns = Required<Pick<SyncRequest, 'patterns' | 'builtIn'>>;

/** A policy file below the top of the repository. */
export interface NestedPolicy {
	/** From the top, with `/`. */
	readonly folder: string;
	/** As the origins of patterns name the file. */
	readonly file: string;
	/** What holds there, and in the folder above. */
	readonly here: ResolvedPolicy;
	readonly above: ResolvedPolicy;
}

const builtIn = protectedByDefault.flatMap(({ patterns }) => patterns);

/**
 * Everything that is protected in a repository, as patterns from its top. One list for all folders: what a policy below
 * says, it says of its folder alone.
 * @param nested the outer before the inner.
 */
export function syncPatterns({ policy }: ResolvedPolicy, nested: readonly NestedPolicy[] = []): Patterns {
	const defaults = policy.protectDefaults ? [...builtIn] : [];
	const own = [...policy.protect];
	for (const { folder, file, here, above } of nested) {
		if (here.policy.protectDefaults !== above.policy.protectDefaults) {
			defaults.push(...(here.policy.protectDefaults ? placedDefaults(folder) : [placedPattern('!/**', folder)]));
		}
		const added = here.policy.protect.filter((_, index) => here.origins[index]?.file === file);
		const last = here.origins.findLastIndex((origin) => origin.file === file);
		// What is more specific than any file of the repository stays behind.
		const behind = here.policy.protect.length - 1 - last;
		if (last >= 0) own.splice(own.length - behind, 0, ...added);
	}
	return { patterns: [...defaults, ...own], builtIn: defaults.length };
}

function placedDefaults(folder: string): string[] {
	return builtIn.map((pattern) => placedPattern(pattern, folder));
}
