import { randomBytes } from 'node:crypto';
import { readFileSync, type Stats } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { Detection } from '../engine/detection.ts';
import { decode } from '../engine/files/decode.ts';
import { spellings } from '../engine/policy/path-spelling.ts';
import { contentVerdict } from '../engine/policy/protected-content.ts';
import type { PathVerdict } from '../engine/policy/protected-paths.ts';
import { namedFrom, slashes } from './paths.ts';
import type { PolicyHere, PolicyTree } from './policy-tree.ts';
import { RealPaths, throughLinks } from './real-path.ts';
import { fileId, secondNames, type SecondNames } from './second-names.ts';

/** Files above this many bytes are judged by name alone. */
const MOST_BYTES = 50_000_000;

export interface CheckOptions {
	readonly tree: PolicyTree;
	/** Top of the repository, and the folder that relative paths start from; absolute, with `/`. */
	readonly base: string;
	readonly from: string;
	/** Whether to look into files. */
	readonly content: boolean;
}

/** Decides paths by name, by what they lead to, by their other names and, if asked, by what they hold. */
export class PathCheck {
	readonly #options: CheckOptions;
	readonly #real = new RealPaths();
	readonly #detections = new Map<PolicyHere, Detection>();
	#key: Uint8Array | undefined;
	#secondNames: SecondNames | undefined;

	constructor(options: CheckOptions) {
		this.#options = options;
	}

	/** The verdict for a path in any spelling; relative ones start from `from`. */
	verdict(path: string): PathVerdict {
		const { tree, from } = this.#options;
		const slash = /[\\/]$/.test(path) ? '/' : '';
		const through = throughLinks(slashes(path), from);
		const read = [...spellings(path, { from, home: slashes(homedir()) }), ...(through === undefined ? [] : [through])];
		let judged: PathVerdict | undefined;
		for (const spelling of read) {
			const verdict = this.#one(spelling, slash);
			if (verdict.verdict === 'block') return verdict;
			// The first spelling is the one of this system.
			judged ??= verdict;
		}
		return judged ?? tree.at(from).paths().verdict(path);
	}

	#one(path: string, slash: string): PathVerdict {
		const { tree, content } = this.#options;
		const { real, stats } = this.#real.find(path);
		const isFolder = stats?.isDirectory() ?? false;
		const end = stats ? '' : slash;
		const here = tree.at(slashes(dirname(path)));
		const byName = here.paths().verdict(path + end, isFolder);
		if (byName.verdict === 'block') return byName;
		const target = real !== undefined && real !== path ? this.#target(real + end, path, isFolder) : undefined;
		if (target?.verdict === 'block') return target;
		if (!stats?.isFile()) return byName;
		const id = fileId(stats);
		const other = id === undefined ? undefined : this.#otherName(id);
		if (other) return other;
		return (content ? this.#held(path, stats, byName, here) : undefined) ?? byName;
	}

	#target(real: string, path: string, isFolder: boolean): PathVerdict {
		const verdict = this.#options.tree
			.at(slashes(dirname(real)))
			.paths()
			.verdict(real, isFolder);
		return path.endsWith(real) ? verdict : { ...verdict, why: because(`It leads to ${real}.`, verdict) };
	}

	#held(path: string, { size }: Stats, byName: PathVerdict, here: PolicyHere): PathVerdict | undefined {
		if (size > MOST_BYTES || size === 0) return undefined;
		try {
			const text = decode(readFileSync(path));
			if (text === undefined) return undefined;
			let detection = this.#detections.get(here);
			if (!detection) {
				this.#key ??= randomBytes(32);
				this.#detections.set(here, (detection = new Detection(here.policy.detect, this.#key)));
			}
			const { findings } = detection.scan(text, { path: namedFrom(this.#options.base, path) });
			return contentVerdict(findings, byName, here);
		} catch {
			// What cannot be read by its owner's own program is read by nobody else on the user's behalf.
			return undefined;
		}
	}

	#otherName(id: string): PathVerdict | undefined {
		const { base, tree } = this.#options;
		const byName = (path: string, folder: string): PathVerdict => tree.at(folder).paths().verdict(path);
		this.#secondNames ??= secondNames(base, (path, folder) => byName(path, folder).verdict === 'block');
		const path = this.#secondNames.get(id);
		if (path === undefined) return undefined;
		const verdict = byName(path, slashes(dirname(path)));
		return { ...verdict, why: because(`It is the same file as ${path}.`, verdict) };
	}
}

function because(first: string, { why }: PathVerdict): string {
	return why === undefined ? first : `${first} ${why}`;
}
