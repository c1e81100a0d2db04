import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ledger } from '../engine/provenance/ledger.ts';
import { Provenance } from '../engine/provenance/repository.ts';
import { folderStore } from './folder-store.ts';
import { git } from './git.ts';
import { absolute } from './paths.ts';

/**
 * Where the ledger of the repository around a folder lives: `cordon/ledger` in the git directory that its worktrees
 * share, so that it is never in a commit. A submodule has its own. Undefined outside of a repository or without git.
 */
export async function ledgerFolder(folder: string): Promise<string | undefined> {
	try {
		const common = (await git(folder, 'rev-parse', '--git-common-dir')).replace(/\r?\n$/, '');
		return join(absolute(common, folder), 'cordon', 'ledger');
	} catch {
		return undefined;
	}
}

/** Whether the repository with this top may have a ledger: one whose git directory is elsewhere may. */
export function mayHaveLedger(top: string): boolean {
	const gitFolder = join(top, '.git');
	return (
		existsSync(join(gitFolder, 'cordon', 'ledger')) || statSync(gitFolder, { throwIfNoEntry: false })?.isFile() === true
	);
}

/** The insertions of the repository around a folder, read; undefined where there is no repository. `problem` is told once when writing begins to fail. */
export async function openProvenance(folder: string, problem: (why: string) => void): Promise<Provenance | undefined> {
	const at = await ledgerFolder(folder);
	if (at === undefined) return undefined;
	const ledger = new Ledger(folderStore(at), { now: Date.now, random: randomBytes, problem });
	await ledger.refresh();
	return new Provenance(ledger, randomBytes);
}
