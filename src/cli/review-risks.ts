import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Detection } from '../engine/detection.ts';
import type { PlacedInsertion } from '../engine/provenance/insertion.ts';
import { judgeInsertion } from '../engine/supply/judge-insertion.ts';
import { readProject } from '../engine/supply/read-project.ts';
import { git } from '../node/git.ts';
import { PathCheck } from '../node/path-check.ts';
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
	const paths = (await git(root, 'ls-files', '-z').catch(() => '')).split('\0').filter((path) => path !== '');
	const project = await readProject(paths, (path) => readFile(`${root}/${path}`));
	const check = new PathCheck({ tree, base, from: root, content: false });
	// Fingerprints are asked of none.
	const detection = new Detection(policy.detect, randomBytes(32));
	for (const { path, text, insertions } of risky) {
		const isProtected = check.verdict(path).verdict === 'block';
		for (const insertion of insertions) {
			const part = textOf(insertion, text);
			const found = detection.scan(part, { path }).findings.filter(({ severity }) => severity !== 'info');
			const outside = judgeInsertion(part, { path, project, copyleft: policy.insertions.copyleft });
			const rules = [...outside.map(({ detector }) => detector.id), ...found.map(({ rule }) => rule)];
			const all = [...new Set([...(isProtected ? ['protected'] : []), ...rules])];
			if (all.length > 0) risks.set(riskKey(path, insertion.id), all);
		}
	}
	return risks;
}

/** What `risksIn` knows an insertion by. */
export function riskKey(path: string, id: string): string {
	return `${id} ${path}`;
}

function textOf({ ranges }: PlacedInsertion, text: string): string {
	return ranges
		.map(({ start, end }) => text.slice(start, end))
		.join('\n')
		.slice(0, LONGEST);
}
