import { readFileSync, statSync, type Stats } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FoundProtected, Look, SearchedTree } from '../engine/assistants/decide-ports.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { Detection } from '../engine/detection.ts';
import { decode } from '../engine/files/decode.ts';
import { within } from '../engine/files/walk.ts';
import { spellings } from '../engine/policy/path-spelling.ts';
import { contentVerdict } from '../engine/policy/protected-content.ts';
import type { PathVerdict } from '../engine/policy/protected-paths.ts';
import { configFolder } from './config-folder.ts';
import { gitRoot } from './git-root.ts';
import { protectedBelow, protectedChanges } from './hook-search.ts';
import { userKey } from './key-store.ts';
import { PathCheck } from './path-check.ts';
import { absolute, namedFrom, slashes } from './paths.ts';
import { ownLayers } from './policy-files.ts';
import { PolicyTree, type PolicyHere } from './policy-tree.ts';
import { RealPaths } from './real-path.ts';
import { stateFolder } from './state-folder.ts';

/** Larger files are judged by name alone, in bytes. */
const MOST_BYTES = 20_000_000;

/** A repository, or a folder that is in none, and its policies. */
interface Place {
	readonly base: string;
	readonly tree: PolicyTree;
	readonly check: PathCheck;
}

/**
 * Judges the paths of one hook event. Every repository that is open counts, and the one that a path lies in: a policy
 * goes with its files wherever the assistant works.
 */
export class HookPaths {
	readonly #cwd: string;
	readonly #open: readonly Place[];
	readonly #places = new Map<string, Place>();
	readonly #outer = ownLayers();
	readonly #detections = new Map<PolicyHere, Detection>();
	#key: Uint8Array | undefined;

	/** @param folders the working folder first, then others that are open; absolute. */
	constructor(folders: readonly string[]) {
		this.#cwd = absolute(folders[0] ?? '.');
		this.#open = folders.map((folder) => this.#placeAt(absolute(folder)));
	}

	/** What holds in the working folder. */
	get here(): PolicyHere {
		return (this.#open[0] ?? this.#placeAt(this.#cwd)).tree.at(this.#cwd);
	}

	get cwd(): string {
		return this.#cwd;
	}

	verdict(path: string): PathVerdict {
		const file = this.#located(path)?.path ?? this.absolute(path);
		if (isOwn(file)) return { ...this.#first(path), ...OWN };
		let verdict = this.#first(path);
		for (const { check } of this.#placesOf(file)) {
			if (verdict.verdict === 'block') break;
			verdict = check.verdict(path);
		}
		return verdict;
	}

	verdictOfName(path: string): PathVerdict {
		const file = this.absolute(path);
		const folder = slashes(dirname(file));
		return this.#placeAt(folder).tree.at(folder).paths().verdict(file);
	}

	look(path: string): Look {
		const verdict = this.verdict(path);
		const found = this.#located(path);
		if (verdict.verdict === 'block' || !found?.stats.isFile() || found.stats.size > MOST_BYTES) {
			return { verdict, findings: [] };
		}
		const text = textOf(found.path);
		if (text === undefined) return { verdict, findings: [] };
		const { here, detection, path: named } = this.at(found.path);
		const { findings } = detection.scan(text, { path: named });
		const held = contentVerdict(findings, verdict, here);
		return held ? { verdict: held, findings: [] } : { verdict, text, findings };
	}

	exists(path: string): boolean {
		return this.#located(path) !== undefined;
	}

	isFile(path: string): boolean {
		return this.#located(path)?.stats.isFile() ?? false;
	}

	scan(text: string): readonly Finding[] {
		return text === '' ? [] : this.#detection(this.here).scan(text, {}).findings;
	}

	/** The policy for a file, and what it is called from the top of its repository; absolute. */
	at(file: string): { readonly here: PolicyHere; readonly detection: Detection; readonly path: string } {
		const place = this.#placesOf(file).at(-1);
		const here = place?.tree.at(slashes(dirname(file))) ?? this.here;
		return { here, detection: this.#detection(here), path: namedFrom(place?.base ?? this.#cwd, file) };
	}

	searched(search: SearchedTree): readonly FoundProtected[] {
		const verdict = this.verdict(search.path);
		if (verdict.verdict === 'block') return [{ path: search.path, verdict }];
		const found = this.#located(search.path);
		if (!found?.stats.isDirectory()) return [];
		const folder = new RealPaths().find(found.path).real ?? found.path;
		const place = this.#placeAt(folder);
		const around = { ...place, judge: (path: string) => this.verdict(path) };
		if (search.of !== 'changes') return protectedBelow(folder, search, around);
		return protectedChanges(folder, search, place) ?? protectedBelow(place.base, search, around);
	}

	/** As this system reads the path. */
	absolute(path: string): string {
		const all = spellings(path, { from: this.#cwd, home: slashes(homedir()) });
		const own = absolute(path, this.#cwd);
		// The first one takes backslashes for parts of names, which only some systems do.
		return all.includes(own) ? own : (all[0] ?? own);
	}

	#first(path: string): PathVerdict {
		const verdicts = this.#open.map(({ check }) => check.verdict(path));
		return verdicts.find(({ verdict }) => verdict === 'block') ?? verdicts[0] ?? this.here.paths().verdict(path);
	}

	/** The open places, and that of the file itself if it is another one; the one that the file lies in last. */
	#placesOf(file: string): Place[] {
		const own = this.#placeAt(slashes(dirname(file)));
		return [...this.#open.filter((place) => place !== own), own];
	}

	#placeAt(folder: string): Place {
		const base = gitRoot(folder) ?? (within(this.#cwd, folder) ? this.#cwd : folder);
		let place = this.#places.get(base);
		if (!place) {
			const tree = new PolicyTree({ base, from: this.#cwd, outer: this.#outer });
			place = { base, tree, check: new PathCheck({ tree, base, from: this.#cwd, content: false }) };
			this.#places.set(base, place);
		}
		return place;
	}

	/** What the path leads to, in the first of its spellings that leads anywhere. */
	#located(path: string): { readonly path: string; readonly stats: Stats } | undefined {
		for (const one of [absolute(path, this.#cwd), ...spellings(path, { from: this.#cwd, home: slashes(homedir()) })]) {
			const stats = statsOf(one);
			if (stats) return { path: one, stats };
		}
		return undefined;
	}

	#detection(here: PolicyHere): Detection {
		let detection = this.#detections.get(here);
		if (!detection) {
			this.#key ??= userKey(join(configFolder(), 'key')).key;
			this.#detections.set(here, (detection = new Detection(here.policy.detect, this.#key)));
		}
		return detection;
	}
}

const OWN = {
	verdict: 'block',
	rule: 'cordon',
	layer: 'default',
	why: 'Cordon keeps there what placeholders stand for.',
} as const;

/** What Cordon keeps values in, and the key of its fingerprints. */
function isOwn(file: string): boolean {
	return within(slashes(join(stateFolder(), 'vaults')), file) || file === slashes(join(configFolder(), 'key'));
}

function statsOf(path: string): Stats | undefined {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}

/** What cannot be read by its owner's own program is read by nobody else on the user's behalf. */
function textOf(path: string): string | undefined {
	try {
		return decode(readFileSync(path));
	} catch {
		return undefined;
	}
}
