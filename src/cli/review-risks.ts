import { randomBytes } from 'node:crypto';
import { Detection } from '../engine/detection.ts';
import { insertedText } from '../engine/provenance/insertion.ts';
import { broughtBy } from '../engine/supply/brought-by.ts';
import { PathCheck } from '../node/path-check.ts';
import { projectAt } from '../node/project-at.ts';
import type { FileInRange } from '../node/provenance-range.ts';
import type { FoundPolicy } from './policy-layers.ts';

/** Longest insertion that is looked through, in units. */
const LONGEST = 200_000;

/**
 * Why an insertion should be read before others, by id and path: `protected` for a file that assistants must not see,
 * rules of findings that are warnings at least, and rules of what came from outside: packages that the repository does
 * not know, notices of other licences, checks switched off.
 */
export async function risksIn(
	files: readonly FileInRange[],
	root: string,
	{ policy, tree, base }: FoundPolicy,
): Promise<ReadonlyMap<string, readonly string[]>> {
	const risks = new Map<string, readonly string[]>();
	const risky = files.filter(({ insertions }) => insertions.some(({ origin }) => origin.kind === 'ai'));
	if (risky.length === 0) return risks;
	const project = await projectAt(root);
	const check = new PathCheck({ tree, base, from: root, content: false });
	// Fingerprints are asked of none.
	const detection = new Detection(policy.detect, randomBytes(32));
	for (const { path, text, insertions } of risky) {
		const isProtected = check.verdict(path).verdict === 'block';
		for (const insertion of insertions) {
			const part = insertedText(insertion, text).slice(0, LONGEST);
			const context = { path, project, copyleft: policy.insertions.copyleft };
			const { rules } = broughtBy(part, detection, { path }, context);
			const all = [...(isProtected ? ['protected'] : []), ...rules];
			if (all.length > 0) risks.set(riskKey(path, insertion.id), all);
		}
	}
	return risks;
}

/** What `risksIn` knows an insertion by. */
export function riskKey(path: string, id: string): string {
	return `${id} ${path}`;
}
