import { existsSync } from 'node:fs';
import type { Guarded, SearchedTree } from '../engine/assistants/decide-ports.ts';
import { within } from '../engine/files/walk.ts';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import { gitRoot } from './git-root.ts';
import { filesInChanges } from './hook-git.ts';
import { guardedReason, ownFolders, syncedFiles } from './hook-guard.ts';
import { filesBelow, shellGlob, trackedOf } from './hook-search.ts';

/** Entries that are looked at. */
const MOST = 3000;

/**
 * The first file that nobody but a person changes (see `guardedReason`) of those that a command would change below a
 * folder (absolute, with `/`).
 * @param glob of the shell, from the folder: nothing else is changed.
 */
export function guardedBelow(folder: string, tree: SearchedTree, glob?: string): Guarded | undefined {
	const matches = glob === undefined ? () => true : shellGlob(glob);
	for (const path of candidates(folder, tree)) {
		const why = matches(path.slice(folder.length).replace(/^\//, '')) ? guardedReason(path, []) : undefined;
		if (why !== undefined) return { path, why };
	}
	return undefined;
}

function* candidates(folder: string, tree: SearchedTree): Generator<string> {
	const base = gitRoot(folder) ?? folder;
	if (tree.question) {
		for (const name of filesInChanges(folder, tree.question) ?? []) yield `${base}/${name}`;
	}
	// Without a question nobody knows, and what was committed comes back.
	if (tree.of === 'changes') return;
	if (tree.of === 'all' && tree.include.length === 0) {
		yield* [...ownFolders(), ...syncedFiles(base)].filter((own) => within(folder, own) && existsSync(own));
	}
	// No policy counts in node_modules.
	const search = { ...tree, exclude: [...tree.exclude, 'node_modules'] };
	for (const { path, relative, isIgnored } of filesBelow(folder, search, { top: folder, most: MOST })) {
		// Those of assistants lie behind a dot.
		if (!/\/\.[^/]/.test(path) || (relative !== POLICY_FILE && isIgnored())) continue;
		if (tree.of === 'untracked' && trackedOf(folder, [relative]).has(relative)) continue;
		yield path;
	}
}
