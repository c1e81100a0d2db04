import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { within } from '../engine/files/walk.ts';
import { POLICY_FILE } from '../engine/policy/file-name.ts';
import { regulatedIfBroken, type PolicyLayer } from '../engine/policy/layers.ts';
import type { PolicyProblem } from '../engine/policy/policy.ts';
import { ProtectedPaths } from '../engine/policy/protected-paths.ts';
import { resolvePolicy, type ResolvedPolicy } from '../engine/policy/resolve.ts';
import { ignoreCase, shownFrom, slashes } from './paths.ts';
import { policyLayer } from './policy-files.ts';

/** What holds in one folder. */
export interface PolicyHere extends ResolvedPolicy {
	/** Prepared when first asked for. */
	paths(): ProtectedPaths;
}

export interface TreeOptions {
	/** Top folder: every pattern is placed from here, and no policy file above it counts. Absolute, with `/`. */
	readonly base: string;
	/** Folder that relative paths start from, and that problems name files from. */
	readonly from: string;
	/** Layers besides the policy files of the repository. */
	readonly outer: readonly PolicyLayer[];
	/** Counts instead of all policy files of the repository. */
	readonly instead?: PolicyLayer | undefined;
	/** Told of the problems of every stack of policies, when it is first asked for. */
	readonly report?: (problems: readonly PolicyProblem[]) => void;
	/** The disk does not tell upper from lower case; if not as usual on this system. */
	readonly ignoreCase?: boolean;
}

const LONGEST = 4096;

/** The policies of a repository: its own and those of the folders in it. Every file is read once. */
export class PolicyTree {
	readonly #options: TreeOptions;
	readonly #bases: readonly string[];
	readonly #layers = new Map<string, readonly PolicyLayer[]>();
	readonly #resolved = new Map<readonly PolicyLayer[], PolicyHere>();

	constructor(options: TreeOptions) {
		this.#options = options;
		this.#bases = [...new Set([options.base, realOr(options.base)])];
		if (options.instead) this.#layers.set(options.base, [options.instead]);
	}

	/** What holds for what lies directly in a folder (absolute, with `/`); outside of the base, what holds in the base. */
	at(folder: string): PolicyHere {
		const layers = this.#layersAt(this.#below(folder));
		const known = this.#resolved.get(layers);
		if (known) return known;
		const { outer, from } = this.#options;
		// Who runs a command in a repository has chosen to trust it.
		const resolved = resolvePolicy([...outer, ...layers], { trusted: true });
		const context = {
			bases: this.#bases,
			from,
			home: slashes(homedir()),
			ignoreCase: this.#options.ignoreCase ?? ignoreCase,
		};
		this.#options.report?.(resolved.problems);
		let paths: ProtectedPaths | undefined;
		const here = { ...resolved, paths: () => (paths ??= new ProtectedPaths(resolved, context)) };
		this.#resolved.set(layers, here);
		return here;
	}

	/** The folder by the name that the base has. */
	#below(folder: string): string {
		const { base } = this.#options;
		// No disk has a folder of this length, and so no policy in it.
		const holder = folder.length > LONGEST ? undefined : this.#bases.find((one) => within(one, folder));
		return holder === undefined ? base : base + folder.slice(holder.length);
	}

	#layersAt(folder: string): readonly PolicyLayer[] {
		const known = this.#layers.get(folder);
		if (known) return known;
		const { base, from, instead } = this.#options;
		const above = folder === base ? [] : this.#layersAt(slashes(dirname(folder)));
		const file = `${folder.replace(/\/$/, '')}/${POLICY_FILE}`;
		// What a dependency brings along is nobody's policy here.
		const counts = !instead && !/\/node_modules(?:\/|$)/.test(folder.slice(base.length));
		const layer = !counts || !existsSync(file) ? undefined : policyLayer('repository', file, shownFrom(from, file));
		const own = layer && { ...regulatedIfBroken(layer), folder: folder.slice(base.length).replace(/^\//, '') };
		const layers = own ? [...above, own] : above;
		this.#layers.set(folder, layers);
		return layers;
	}
}

function realOr(path: string): string {
	try {
		return slashes(realpathSync.native(path));
	} catch {
		return path;
	}
}
