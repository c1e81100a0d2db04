import { resolve } from 'node:path';
import { linesIn } from '../engine/provenance/line-segments.ts';
import type { PlacedInsertion } from '../engine/provenance/insertion.ts';
import type { Provenance } from '../engine/provenance/repository.ts';
import type { FileInRange } from '../node/provenance-range.ts';
import { shownFrom, slashes } from '../node/paths.ts';
import { UsageError } from './usage-error.ts';

/** What `PATH` or `PATH:FROM-TO` names. */
interface Target {
	/** From the top of the repository; empty for all of it. */
	readonly path: string;
	/** 1-based, inclusive. */
	readonly first: number;
	readonly last: number;
}

/**
 * Ids of the insertions that the targets name among those in the files; of one that reaches beyond the lines of a target,
 * what is inside of them becomes one of its own. Throws UsageError for a target without an insertion.
 */
export function namedInsertions(
	targets: readonly string[],
	root: string,
	files: readonly FileInRange[],
	provenance: Provenance,
): string[] {
	const ids = targets.flatMap((written) => {
		const target = targetOf(written, root, files);
		const found = files
			.filter(({ path }) => target.path === '' || path === target.path || path.startsWith(`${target.path}/`))
			.flatMap((file) => insertionsAt(file, target, provenance));
		if (found.length === 0) throw new UsageError(`no AI insertion is known in ${written}`);
		return found;
	});
	return [...new Set(ids)];
}

function targetOf(written: string, root: string, files: readonly FileInRange[]): Target {
	const [, path = '', first, last = first] = /^(.+?):(\d{1,9})(?:-(\d{1,9}))?$/.exec(written) ?? [];
	const whole = fromTop(root, written);
	if (first === undefined || files.some((file) => file.path === whole))
		return { path: whole, first: 1, last: Infinity };
	return { path: fromTop(root, path), first: Number(first), last: Number(last) };
}

function fromTop(root: string, path: string): string {
	const full = slashes(resolve(path));
	return full === root ? '' : shownFrom(root, full);
}

function insertionsAt({ path, text, insertions }: FileInRange, target: Target, provenance: Provenance): string[] {
	const inside = ({ line }: PlacedInsertion['lines'][number]): boolean =>
		line + 1 >= target.first && line + 1 <= target.last;
	const lines = linesIn(text);
	return insertions
		.filter(({ origin }) => origin.kind === 'ai')
		.flatMap(({ id, lines: own }) => {
			if (own.every(inside)) return [id];
			const named = own.filter(inside).flatMap(({ line }) => lines[line] ?? []);
			const [from, to] = [named[0], named.at(-1)];
			if (!from || !to) return [];
			return provenance.split(id, path, text, { start: from.start, end: to.end }) ?? [];
		});
}
