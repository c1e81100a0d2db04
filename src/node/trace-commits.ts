import type { LineRange } from '../engine/assistants/agent-event.ts';
import { contentHash } from '../engine/provenance/formats/content-hash.ts';
import type { Trace, TracedInsertion } from '../engine/provenance/formats/trace.ts';
import type { PlacedInsertion } from '../engine/provenance/insertion.ts';
import { linesIn } from '../engine/provenance/line-segments.ts';
import type { Provenance } from '../engine/provenance/repository.ts';
import { git } from './git.ts';
import { committed, insertionsAdded, type FileInRange } from './provenance-range.ts';

/** What git compares the first commit with: the id of the tree without files, in SHA-1 or SHA-256. */
export async function emptyTree(root: string): Promise<string> {
	const format = (await git(root, 'rev-parse', '--show-object-format')).trim();
	return format === 'sha256'
		? '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
		: '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
}

/** What is known of a commit itself. */
interface Facts extends Omit<Trace, 'insertions'> {
	/** All of its parents. */
	readonly parents: readonly string[];
}

/** Rejects where there is no such commit. `commit` may come from anybody's record. */
export async function commitFacts(root: string, commit: string): Promise<Facts> {
	if (!/^[0-9a-f]{7,64}$/i.test(commit)) throw new Error('is no id of a commit');
	const shown = await git(
		root,
		'show',
		'--no-patch',
		'--no-show-signature',
		'--format=%H%x00%P%x00%ct%x00%an <%ae>',
		commit,
	);
	const [id = '', parents = '', time, author = ''] = shown.trim().split('\0');
	const all = parents.split(' ').filter((id) => id !== '');
	return { commit: id, parent: all[0] ?? '', time: Number(time) * 1000, author, parents: all };
}

/**
 * The insertions that a commit brought in, where it has them; undefined where it has none. Of a merge, those in lines that
 * no parent has: written while it was resolved.
 */
export async function traceOf(provenance: Provenance, root: string, commit: string): Promise<Trace | undefined> {
	const { parents, ...facts } = await commitFacts(root, commit);
	const before = parents.length > 0 ? parents : [await emptyTree(root)];
	let files: readonly FileInRange[] | undefined;
	for (const from of before) {
		const added = await insertionsAdded(provenance, root, [from, commit], committed(root, `${commit}:`));
		files = files ? inBoth(files, added) : added;
	}
	if (!files) return undefined;
	const insertions = files.flatMap(({ path, text, insertions }) => {
		const lines = linesIn(text).map(({ start, end }) => text.slice(start, end));
		return insertions.flatMap((one) => (isOf(one, facts) ? traced(path, lines, one) : []));
	});
	return insertions.length > 0 ? { ...facts, insertions } : undefined;
}

/** Of the insertions in `files` the lines that they have in the others too. */
function inBoth(files: readonly FileInRange[], others: readonly FileInRange[]): FileInRange[] {
	return files.flatMap((file) => {
		const other = others.find(({ path }) => path === file.path);
		const lines = new Set(other?.insertions.flatMap((one) => one.lines.map(({ line }) => line)));
		const insertions = file.insertions.map((one) => ({
			...one,
			lines: one.lines.filter(({ line }) => lines.has(line)),
		}));
		return [{ ...file, insertions: insertions.filter((one) => one.lines.length > 0) }];
	});
}

/** Not what was written later and looks the same. */
function isOf({ commits, created }: PlacedInsertion, { commit, time }: Pick<Trace, 'commit' | 'time'>): boolean {
	// Git's clock has seconds.
	return commits.includes(commit) || (commits.length > 0 && created < time + 1000);
}

function traced(path: string, text: readonly string[], insertion: PlacedInsertion): TracedInsertion[] {
	const { id, origin, created, human, review, lines } = insertion;
	if (origin.kind !== 'ai') return [];
	const ranges: { start: number; end: number }[] = [];
	for (const { line } of lines) {
		const last = ranges.at(-1);
		if (last?.end === line) last.end++;
		else ranges.push({ start: line + 1, end: line + 1 });
	}
	const hashes = ranges.map(({ start, end }: LineRange) => contentHash(text.slice(start - 1, end)));
	return [{ id, path, ranges, hashes, origin, created, human: Math.round(human * 1000) / 1000, review }];
}
