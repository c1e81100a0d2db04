import { regulatedIfBroken } from '../engine/policy/layers.ts';
import type { PolicyProblem } from '../engine/policy/policy.ts';
import type { ResolvedPolicy } from '../engine/policy/resolve.ts';
import { gitRoot } from '../node/git-root.ts';
import { absolute, shownFrom } from '../node/paths.ts';
import { ownLayers, policyLayer } from '../node/policy-files.ts';
import { PolicyTree } from '../node/policy-tree.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The policy that holds in the working folder. */
export interface FoundPolicy extends ResolvedPolicy {
	/** Folder that its patterns start from; absolute, with `/`. */
	readonly base: string;
	/** Those of the folders below. */
	readonly tree: PolicyTree;
}

/**
 * The managed policy, the user's, and that of `--policy` or of every `.cordon.json` from the top of the repository down
 * to the working folder. The repository is trusted: who runs a command in it has chosen to. Throws UsageError where
 * `--policy` cannot be read.
 */
export function findPolicy(call: Call): FoundPolicy {
	const from = absolute('.');
	const base = gitRoot(from) ?? from;
	const named = call.text('policy');
	const instead =
		named === undefined ? undefined : policyLayer('repository', absolute(named), shownFrom(from, absolute(named)));
	if (named !== undefined && !instead) throw new UsageError(`--policy ${named} does not exist`);
	const told = new Set<string>();
	let quiet = true;
	const tree = new PolicyTree({
		base,
		from,
		outer: ownLayers(),
		instead: instead && regulatedIfBroken(instead),
		report(problems) {
			for (const line of problemLines(problems)) {
				if (!quiet && !told.has(line)) console.error(line);
				told.add(line);
			}
		},
	});
	const here = tree.at(from);
	// What is wrong here is for the caller to say; of folders below, nobody else does.
	quiet = false;
	return { ...here, base, tree };
}

/** The problems as `file:line:column`, which terminals and editors make a link of. */
export function problemLines(problems: readonly PolicyProblem[]): string[] {
	return problems.map(
		({ file, line, column, severity, message }) => `${file}:${line}:${column}: ${severity}: ${message}`,
	);
}
