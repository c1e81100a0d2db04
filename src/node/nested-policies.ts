import { readdirSync, type Dirent } from 'node:fs';
import { dirname } from 'node:path';
import type { NestedPolicy } from '../engine/assistants/sync/patterns.ts';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import { shownFrom, slashes } from './paths.ts';
import type { PolicyTree } from './policy-tree.ts';

/** Entries that are looked at; a repository with more has its policies near the top. */
const MOST_ENTRIES = 500_000;

/** Policy files below the top of a repository, the outer before the inner. `from`: as the tree names files from. */
export function nestedPolicies(tree: PolicyTree, base: string, from: string): NestedPolicy[] {
	return nestedIn(tree, base, from, foldersWithPolicy(base));
}

/** The same for folders (from the base) that are known already. */
export function nestedIn(tree: PolicyTree, base: string, from: string, folders: readonly string[]): NestedPolicy[] {
	return folders.map((folder) => ({
		folder,
		file: shownFrom(from, `${base}/${folder}/${POLICY_FILE}`),
		here: tree.at(`${base}/${folder}`),
		above: tree.at(slashes(dirname(`${base}/${folder}`))),
	}));
}

function foldersWithPolicy(base: string): string[] {
	const found: string[] = [];
	let entries = 0;
	// In the order of their depth: what is found is added behind.
	const folders = [base];
	for (const folder of folders) {
		const inside = entriesOf(folder);
		entries += inside.length;
		if (entries > MOST_ENTRIES) break;
		for (const entry of inside) {
			const path = `${folder}/${entry.name}`;
			if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules') folders.push(path);
			if (entry.name === POLICY_FILE && folder !== base) found.push(folder.slice(base.length + 1));
		}
	}
	return found;
}

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
