import type { Piece } from './anchor.ts';
import { BREAK, carryOwners, type LineOwner, type OwnedLines } from './carry.ts';
import type { LinePrint } from './prints.ts';

/** Pieces of an insertion, as they were when it was last seen, and before that: the latest first. */
export interface Remembered {
	readonly id: string;
	readonly sightings: readonly (readonly Piece[])[];
}

/** Of an insertion's lines so many have to be found for no earlier sighting to be tried. */
const ENOUGH = 0.95;

/**
 * Whose the lines of a text are, by what is remembered of insertions in it. Where the latest sighting of one is not
 * found as a whole, or an earlier one is, since the text is of another branch, the earlier one counts.
 */
export function placeInsertions(
	remembered: readonly Remembered[],
	prints: readonly LinePrint[],
): (LineOwner | undefined)[] {
	if (remembered.length === 0) return prints.map(() => undefined);
	let chosen: readonly Chosen[] = remembered.map(({ id, sightings: [pieces = []] }) => ({ id, pieces }));
	let owners = carryOwners(rememberedLines(chosen), prints).owners;
	const deepest = Math.max(...remembered.map(({ sightings }) => sightings.length));
	for (let depth = 1; depth < deepest; depth++) {
		const found = countById(owners);
		const tried = chosen.map((one, i) => {
			const pieces = remembered[i]?.sightings[depth];
			const count = found.get(one.id) ?? 0;
			const enough = count >= ENOUGH * ownedIn(one.pieces);
			return !pieces || (enough && ownedIn(pieces) <= count) ? one : { id: one.id, pieces };
		});
		if (tried.every((one, i) => one === chosen[i])) continue;
		const result = carryOwners(rememberedLines(tried), prints).owners;
		const better = countById(result);
		chosen = chosen.map((was, i) => {
			const one = tried[i] as Chosen;
			const [before, after] = [found.get(was.id) ?? 0, better.get(was.id) ?? 0];
			const whole = after >= ENOUGH * ownedIn(one.pieces) || before < ENOUGH * ownedIn(was.pieces);
			return after > before && whole ? one : was;
		});
		owners = chosen.every((one, i) => one === tried[i]) ? result : carryOwners(rememberedLines(chosen), prints).owners;
	}
	return owners;
}

/** The pieces by which an insertion is looked for. */
interface Chosen {
	readonly id: string;
	readonly pieces: readonly Piece[];
}

/** Lines that belong to the insertion. */
export function ownedIn(pieces: readonly Piece[]): number {
	return pieces.reduce((sum, { humans }) => sum + humans.filter((human) => human !== undefined).length, 0);
}

export function countById(owners: readonly (LineOwner | undefined)[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const owner of owners) if (owner) counts.set(owner.id, (counts.get(owner.id) ?? 0) + 1);
	return counts;
}

/** All pieces as one sequence in the order in which they stood; those that overlap are joined. */
function rememberedLines(insertions: readonly Chosen[]): OwnedLines {
	const all = insertions
		.flatMap(({ id, pieces }) => pieces.map((piece) => ({ id, piece })))
		.sort((a, b) => a.piece.line - b.piece.line);
	const prints: LinePrint[] = [];
	const owners: (LineOwner | undefined)[] = [];
	// Where the last stretch without a break begins, and at which line it stood.
	let start = 0;
	let line = 0;
	for (const { id, piece } of all) {
		let from = joint(prints, start, piece, start + piece.line - line);
		if (from === undefined) {
			if (prints.length > 0) {
				prints.push(BREAK);
				owners.push(undefined);
			}
			start = prints.length;
			({ line } = piece);
			from = start;
		}
		for (const [i, print] of piece.prints.entries()) {
			const human = piece.humans[i];
			const known = prints[from + i];
			if (!known || known.tokens.length < print.tokens.length) prints[from + i] = print;
			if (human !== undefined) owners[from + i] = { id, human };
			else owners[from + i] ??= undefined;
		}
	}
	return { prints, owners, partial: true };
}

/** Where a piece continues or lies within the stretch from `start` on: at `wanted`, or where its beginning is the end. */
function joint(prints: readonly LinePrint[], start: number, piece: Piece, wanted: number): number | undefined {
	if (start === prints.length) return undefined;
	const fits = (from: number): boolean => {
		if (from < start || from >= prints.length) return false;
		for (let i = 0; from + i < prints.length && i < piece.prints.length; i++)
			if (prints[from + i]?.hash !== piece.prints[i]?.hash) return false;
		return true;
	};
	if (fits(wanted)) return wanted;
	for (let from = Math.max(start, prints.length - piece.prints.length); from < prints.length - 1; from++)
		if (fits(from) && prints.slice(from).some(({ tokens }) => tokens.length > 1)) return from;
	return undefined;
}
