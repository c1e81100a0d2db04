import type { PolicyLayer } from './layers.ts';
import type { PartialPolicy, PolicyKey } from './policy.ts';

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
	/** Path (as the system writes it) with links resolved, also where it leads to nothing yet; undefined for a circle. */
	real(path: string): string | undefined;
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
