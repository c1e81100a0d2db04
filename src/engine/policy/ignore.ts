import { pathPattern, type PathPattern } from '../text/path-pattern.ts';
import type { Regulation } from '../detect/detector.ts';
import type { IgnoreRule } from './policy.ts';
import { namesFor } from './regulations.ts';

/** What a rule of `detect.ignore` can be asked about. */
export interface Ignorable {
	readonly rule: string;
	readonly fingerprint: string;
	readonly regulations?: readonly Regulation[];
}

/**
 * Prepares `detect.ignore`: give it a path (relative to the policy's folder, with `/`; absent for a text without one)
 * and then findings; it answers with the entry that leaves the finding out. Several entries are alternatives; within
 * one, everything named must hold. A rule with a path leaves out nothing where there is no path.
 */
export function ignoreMatcher(
	rules: readonly IgnoreRule[],
	ignoreCase = false,
): (path: string | undefined) => (finding: Ignorable) => IgnoreRule | undefined {
	const prepared = rules.map((entry): { entry: IgnoreRule; matches: PathPattern | undefined } => ({
		entry,
		matches: entry.path === undefined ? undefined : pathPattern(entry.path, ignoreCase),
	}));
	return (path) => {
		const here = prepared
			.filter(({ matches }) => !matches || (path !== undefined && matches(path)))
			.map(({ entry }) => entry);
		return (finding) => {
			const names = new Set(['*', finding.rule, ...namesFor(finding)]);
			return here.find(
				({ rule, fingerprint }) =>
					names.has(rule) && (fingerprint === undefined || fingerprint === finding.fingerprint),
			);
		};
	};
}

/** True when nothing of the file can be reported: it need not be read. */
export function ignoresFile(rules: readonly IgnoreRule[], path: string, ignoreCase = false): boolean {
	return rules.some(
		(entry) =>
			entry.rule === '*' &&
			entry.fingerprint === undefined &&
			entry.path !== undefined &&
			pathPattern(entry.path, ignoreCase)(path),
	);
}
