import type { Branch } from '../engine/provenance/open-repository.ts';
import type { Provenance } from '../engine/provenance/repository.ts';
import { reviewReport } from '../engine/provenance/review.ts';
import { git } from './git.ts';
import { insertionsAdded, type FileInRange } from './provenance-range.ts';
import { linesOf, onDisk, untracked } from './provenance-work-tree.ts';

/**
 * What the branch that is checked out adds, committed or not, as the files are on disk; of a file that git does not know,
 * where an assistant wrote in it. Undefined where nobody can say what it is compared with. Rejects where git fails.
 */
export async function branchIn(provenance: Provenance, root: string): Promise<Branch | undefined> {
	if (provenance.insertions().length === 0) return undefined;
	const name = await asked(root, 'symbolic-ref', '--quiet', '--short', 'HEAD');
	const base = await baseOf(root, name);
	const fork = base && (await asked(root, 'merge-base', base, 'HEAD'));
	if (fork === undefined) return undefined;
	const read = onDisk(root);
	const files: FileInRange[] = await insertionsAdded(provenance, root, [fork], read);
	for (const path of await untracked(root)) {
		if (provenance.ledger.state.at(path).length === 0) continue;
		const text = await read(path);
		const insertions = text === undefined ? [] : await provenance.placeAnywhere(path, text, read);
		if (text !== undefined && insertions.length > 0) files.push({ path, text, added: linesOf(text), insertions });
	}
	return { name, totals: reviewReport(files, { notifyLines: Infinity }).totals };
}

/**
 * What a branch is to be merged into: the remote's default branch, or `main` or `master`; of that branch itself, what it
 * is pushed to.
 */
async function baseOf(root: string, branch: string | undefined): Promise<string | undefined> {
	const remote = await asked(root, 'symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD');
	const bases = [remote, 'refs/heads/main', 'refs/heads/master'].filter((ref) => ref !== undefined);
	for (const base of bases) {
		if ((await asked(root, 'rev-parse', '--verify', '--quiet', base)) === undefined) continue;
		if (base.replace(/^refs\/(?:heads|remotes\/origin)\//, '') !== branch) return base;
		return asked(root, 'rev-parse', '--verify', '--quiet', '--symbolic-full-name', '@{upstream}');
	}
	return undefined;
}

/** What git answers; undefined where it has no answer. */
async function asked(root: string, ...args: readonly string[]): Promise<string | undefined> {
	const answer = await git(root, ...args).catch(() => '');
	return answer.trim() === '' ? undefined : answer.trim();
}
