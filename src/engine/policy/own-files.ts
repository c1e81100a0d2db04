import type { PolicyLayer } from './layers.ts';
import type { PartialPolicy, PolicyKey } from './policy.ts';

/** What a path is on disk. */
export interface FoundFile {
	/** With links resolved, also where it leads to nothing yet; undefined for links in a circle. */
	readonly real: string | undefined;
	/** Tells a file that has other names from all others; absent for one that has a single name. */
	readonly id?: string | undefined;
}

/** What lies outside of any workspace: the user's policy file, the managed one, and the disk they are on. */
export interface OwnPolicyFiles {
	/** The disk does not tell upper from lower case. */
	readonly ignoreCase: boolean;
	/** The user's home, with `/`. */
	readonly home: string;
	/** Both as they are now, with their problems. A managed one that is broken has been made regulated already. */
	layers(): readonly PolicyLayer[];
	/** Tells when one of them may have changed. */
	watch(changed: () => void): { dispose(): void };
	/** Puts the user's settings where the command line finds them; empty ones are taken away. */
	keep(settings: PartialPolicy): void;
	/** What a path (as the system writes it) is on disk. */
	find(path: string): FoundFile;
	/**
	 * The protected names, below a folder, of files that have others besides, by `FoundFile.id`; among so many entries as
	 * can be looked at. Paths and folders are absolute, with `/`.
	 */
	secondNames(
		base: string,
		isProtected: (path: string, folder: string) => boolean,
	): Promise<ReadonlyMap<string, string>>;
	/** Folders around one (as the system writes it) up to the top of its repository, outermost first, with `/`. */
	foldersAbove(folder: string): readonly string[];
}

/** A policy file that says this: the keys as the tree that they are written in. */
export function policyText(value: PartialPolicy): string {
	const root: Tree = { version: 1 };
	for (const [key, said] of Object.entries(value) as [PolicyKey, unknown][]) {
		const parts = key.split('.');
		const group = parts.slice(0, -1).reduce<Tree>((tree, part) => (tree[part] ??= {}) as Tree, root);
		group[parts.at(-1) ?? key] = said;
	}
	return `${JSON.stringify(root, null, '\t')}\n`;
}

type Tree = Record<string, unknown>;
