import { decode } from '../engine/files/decode.ts';
import type { LineOwner, OwnedLines } from '../engine/provenance/carry.ts';
import { followOwners } from '../engine/provenance/follow.ts';
import { printsOf, type LinePrint } from '../engine/provenance/prints.ts';
import type { Provenance } from '../engine/provenance/repository.ts';
import { gitBlobs } from './git.ts';
import { commitsBetween, headOf, type ChangedFile, type Commit } from './provenance-commits.ts';

/** Commits followed at most; of a longer way the younger part. */
const MOST_COMMITS = 2000;

/** Files of one commit that are looked at: an import of thousands moves nothing. */
const MOST_FILES = 300;

/** The same where nothing was followed before: what was recorded lately is not far from HEAD, whatever the clocks say. */
const MOST_AT_FIRST = 200;

type Owners = readonly (LineOwner | undefined)[];

/** What was done. */
export interface Settled {
	/** Commits that were looked at. */
	readonly commits: number;
	/** HEAD; undefined where there is no commit. */
	readonly head: string | undefined;
}

/**
 * Follows the insertions through the commits made since this was done last, whoever made them, and remembers where
 * they are and which commit brought them in. What is not written yet goes on being found by `place`. Rejects with
 * git's own message where git fails.
 */
export async function settle(provenance: Provenance, folder: string): Promise<Settled> {
	const { state } = provenance.ledger;
	const head = await headOf(folder);
	const done = state.settled.map(({ commit }) => commit);
	if (head === undefined || done.includes(head)) return { commits: 0, head };
	if ([...state.all()].length === 0) return { commits: 0, head };
	const commits = await commitsBetween(folder, done, done.length > 0 ? MOST_COMMITS : MOST_AT_FIRST, head);
	const follower = new Follower(provenance, folder);
	for (const commit of commits) await follower.follow(commit);
	provenance.ledger.append({ kind: 'settled', commit: head });
	await provenance.ledger.flush();
	return { commits: commits.length, head };
}

/** Goes from commit to commit, and knows the owners in blobs that it has seen. */
class Follower {
	readonly #provenance: Provenance;
	readonly #folder: string;
	readonly #known = new Map<string, Owners>();
	/** Paths at which something was found, besides those that the ledger names. */
	readonly #paths = new Set<string>();

	constructor(provenance: Provenance, folder: string) {
		this.#provenance = provenance;
		this.#folder = folder;
	}

	async follow({ id, changes }: Commit): Promise<void> {
		const before = new Set<string>();
		const found = new Map<string, { prints: readonly LinePrint[]; owners: (LineOwner | undefined)[] }>();
		for (const change of changes) {
			const files = this.#interesting(change);
			if (files.length === 0) continue;
			const prints = await this.#prints(files);
			const old = new Map<string, OwnedLines>();
			const now = new Map<string, readonly LinePrint[]>();
			for (const file of files) {
				const [was, is] = [prints.get(file.before ?? ''), prints.get(file.after ?? '')];
				if (was) old.set(file.path, { prints: was, owners: this.#owners(file.path, file.before ?? '', was) });
				if (is) now.set(file.path, is);
			}
			for (const { owners } of old.values()) for (const owner of owners) if (owner) before.add(owner.id);
			const blobs = new Map(files.map(({ path, after }) => [path, after ?? '']));
			for (const [path, owners] of followOwners(old, now)) {
				const lines = now.get(path) ?? [];
				const placed = this.#owners(path, blobs.get(path) ?? '', lines);
				const merged = owners.map((owner, i) => owner ?? found.get(path)?.owners[i] ?? placed[i]);
				found.set(path, { prints: lines, owners: merged });
				this.#known.set(`${path} ${blobs.get(path)}`, merged);
			}
		}
		const after = new Set<string>();
		for (const [path, { prints, owners }] of found) {
			if (!owners.some(Boolean)) continue;
			this.#paths.add(path);
			this.#provenance.sightOwners(path, prints, owners);
			for (const owner of owners) if (owner && !before.has(owner.id)) after.add(owner.id);
		}
		this.#provenance.bind([...after], id);
	}

	/** Files of a commit, if there is an insertion in any. */
	#interesting(files: readonly ChangedFile[]): readonly ChangedFile[] {
		const { state } = this.#provenance.ledger;
		const mine = files.filter(({ path }) => this.#paths.has(path) || state.at(path).length > 0);
		if (mine.length === 0) return [];
		return files.length <= MOST_FILES ? files : mine;
	}

	#owners(path: string, blob: string, prints: readonly LinePrint[]): Owners {
		return this.#known.get(`${path} ${blob}`) ?? this.#provenance.owners(path, prints);
	}

	/** Prints of the texts among the blobs, by id. */
	async #prints(files: readonly ChangedFile[]): Promise<Map<string, readonly LinePrint[]>> {
		const ids = new Set(files.flatMap(({ before, after }) => [before, after].filter((id) => id !== undefined)));
		const blobs = await gitBlobs(this.#folder, [...ids]);
		return new Map(
			[...ids].flatMap((id, i) => {
				const text = decode(blobs[i] ?? new Uint8Array());
				return text === undefined ? [] : [[id, printsOf(text)] as const];
			}),
		);
	}
}
