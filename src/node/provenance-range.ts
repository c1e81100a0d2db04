import { decode } from '../engine/files/decode.ts';
import { addedLines } from '../engine/files/diff.ts';
import type { PlacedInsertion } from '../engine/provenance/insertion.ts';
import { placedInsertions } from '../engine/provenance/placed.ts';
import { printsOf } from '../engine/provenance/prints.ts';
import type { Provenance } from '../engine/provenance/repository.ts';
import { git, gitBlobs, gitLines } from './git.ts';

/** A file that a range of commits adds lines to. */
export interface FileInRange {
	readonly path: string;
	/** As it is at the end of the range. */
	readonly text: string;
	/** Lines that the range adds. */
	readonly added: number;
	/** What an assistant inserted of them; other lines of these insertions are left out. */
	readonly insertions: readonly PlacedInsertion[];
}

// Whatever the user's git is set to, the output is this.
const PATCH = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--src-prefix=a/', '--dst-prefix=b/'];

/**
 * The insertions among the lines that a range of commits adds: from where `head` left `base` on, as a pull request shows
 * it. `settle` first, so that they are known where they are. Rejects with git's own message, in a shallow clone that
 * does not reach back to `base` too.
 */
export async function insertionsBetween(
	provenance: Provenance,
	folder: string,
	base: string,
	head = 'HEAD',
): Promise<FileInRange[]> {
	const fork = (await git(folder, 'merge-base', '--', base, head)).trim();
	return insertionsAdded(provenance, folder, [fork, head], committed(folder, `${head}:`));
}

/**
 * As `insertionsBetween`, among the lines that a diff adds. `of`: what `git diff` compares, two trees, or one with the
 * index (`--cached`) or the working tree. `read` gives the text of a file as it is afterwards.
 */
export async function insertionsAdded(
	provenance: Provenance,
	folder: string,
	of: readonly string[],
	read: (path: string) => Promise<string | undefined>,
): Promise<FileInRange[]> {
	const diff = ['-c', 'core.quotePath=true', 'diff', ...PATCH, '--find-renames', '--ignore-submodules', ...of, '--'];
	const added = await addedLines(gitLines(folder, ...diff));
	const files: FileInRange[] = [];
	for (const [path, ranges] of added) {
		const text = ranges && ranges.length > 0 ? await read(path) : undefined;
		if (!ranges || text === undefined) continue;
		const inRange = new Set(
			ranges.flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first - 1 + i)),
		);
		const owners = await provenance.ownersAnywhere(path, printsOf(text), read);
		const mine = owners.map((owner, line) => (inRange.has(line) ? owner : undefined));
		const insertions = placedInsertions(text, mine, (id) => provenance.get(id));
		files.push({ path, text, added: inRange.size, insertions });
	}
	return files;
}

/** Reads files as git has them. `tree`: what stands before a path to name its content, `HEAD:` or `:` for the index. */
export function committed(folder: string, tree: string): (path: string) => Promise<string | undefined> {
	return (path) =>
		gitBlobs(folder, [`${tree}${path}`]).then(
			([bytes]) => bytes && decode(bytes),
			() => undefined,
		);
}
