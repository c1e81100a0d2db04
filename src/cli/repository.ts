import type { Provenance } from '../engine/provenance/repository.ts';
import { git, repositoryRoot } from '../node/git.ts';
import { openProvenance } from '../node/ledger.ts';
import { headOf } from '../node/provenance-commits.ts';
import { settle } from '../node/provenance-settle.ts';
import { UsageError } from './usage-error.ts';

/** The repository around the working folder, and its insertions. */
export interface Opened {
	/** Its top; absolute, with `/`. */
	readonly root: string;
	readonly provenance: Provenance;
}

/**
 * Opens the ledger and follows what was committed since somebody looked last, whoever committed. Says on standard error
 * what cannot be read. Throws UsageError outside of a repository.
 */
export async function openRepository(): Promise<Opened> {
	const root = await repositoryRoot('.');
	const provenance = root === undefined ? undefined : await openProvenance(root, unwritable);
	if (root === undefined || !provenance) throw new UsageError('this needs git and a repository with a working tree');
	const { problems, dropped } = provenance.ledger;
	for (const { file, line, why } of problems) {
		console.error(`cordon: the ledger's ${file || 'folder'}${line > 0 ? ` at byte ${line}` : ''} ${why}: left out`);
	}
	if (dropped > 0) console.error(`cordon: ${dropped} older records of the ledger were dropped: it is bounded`);
	try {
		await settle(provenance, root);
	} catch (error) {
		console.error(`cordon: commits could not be followed: ${error instanceof Error ? error.message : 'git failed'}`);
	}
	return { root, provenance };
}

/**
 * Full id of the commit where HEAD left `ref`, as a pull request compares. `ref` may be a branch that only the remote has.
 * Throws UsageError with what to do in a clone that is too shallow.
 */
export async function forkPoint(root: string, ref: string): Promise<string> {
	if ((await headOf(root)) === undefined) throw new UsageError('there is no commit yet');
	const commit = (await commitOf(root, ref)) ?? (await commitOf(root, `origin/${ref}`));
	if (commit === undefined) throw new UsageError(`there is no commit "${ref}"; in CI, fetch it first (fetch-depth: 0)`);
	const base = await git(root, 'merge-base', commit, 'HEAD').catch(() => undefined);
	if (base !== undefined) return base.trim();
	const shallow = (await git(root, 'rev-parse', '--is-shallow-repository')).trim() === 'true';
	throw new UsageError(
		shallow
			? `this clone is shallow and does not reach back to where HEAD left "${ref}": git fetch --unshallow, or fetch-depth: 0 in CI`
			: `HEAD and "${ref}" have no commit in common`,
	);
}

/** Full id of the commit that a revision names; undefined where there is none. */
export async function commitOf(root: string, ref: string): Promise<string | undefined> {
	try {
		const id = await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
		return id.trim();
	} catch {
		return undefined;
	}
}

/** Full ids of what HEAD has and `base` has not. */
export async function commitsSince(root: string, base: string): Promise<ReadonlySet<string>> {
	const listed = await git(root, 'rev-list', 'HEAD', '--not', base);
	return new Set(listed.split('\n').filter((id) => id !== ''));
}

/** The user as git knows them, `Name <address>`. Throws UsageError where it does not. */
export async function userName(root: string): Promise<string> {
	const [name = '', address = ''] = await Promise.all(
		['user.name', 'user.email'].map((key) =>
			git(root, 'config', '--get', key).then(
				(value) => value.trim(),
				() => '',
			),
		),
	);
	if (name === '' && address === '') {
		throw new UsageError('git does not know who you are; git config user.name "Your Name" says it');
	}
	return address === '' ? name : `${name} <${address}>`.trim();
}

function unwritable(why: string): void {
	console.error(`cordon: the ledger cannot be written: ${why}`);
}
