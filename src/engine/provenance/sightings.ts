import { linesById, packPieces, piecesOf, unpackPieces, type Piece } from './anchor.ts';
import type { LineOwner } from './carry.ts';
import type { Sighting } from './ledger-state.ts';
import type { LinePrint } from './prints.ts';

/** Lines around an insertion of which so many are gone make it worth being seen anew. */
const MOST_CONTEXT_GONE = 0.5;

/** An insertion that is no longer as it was seen last, and its pieces as they are now, packed. */
interface Outdated {
	readonly id: string;
	readonly at: string;
}

/**
 * Which insertions in a file have to be remembered anew to be found again: their lines changed, or most of what is
 * around them, or their order, by which equal lines are told apart. One that only went down the page has not changed. `latest`: where it was seen last
 * in this file.
 */
export function outdated(
	prints: readonly LinePrint[],
	owners: readonly (LineOwner | undefined)[],
	latest: (id: string) => Sighting | undefined,
): Outdated[] {
	const found: Outdated[] = [];
	let line = -1;
	for (const [id, mine] of linesById(owners)) {
		const now = piecesOf(prints, owners, id, mine);
		const then = unpackPieces(latest(id)?.at ?? '') ?? [];
		const first = then[0]?.line ?? 0;
		// Ids come in the order of the text: whoever stood before the one before has changed places.
		if (first >= line && isSame(then, now)) line = first;
		else {
			found.push({ id, at: packPieces(now) });
			line = now[0]?.line ?? 0;
		}
	}
	return found;
}

function isSame(then: readonly Piece[], now: readonly Piece[]): boolean {
	return then.length === now.length && then.every((piece, i) => isSamePiece(piece, now[i] as Piece));
}

function isSamePiece(then: Piece, now: Piece): boolean {
	const [before, after] = [ownLines(then), ownLines(now)];
	if (before.length !== after.length || before.some((line, i) => line !== after[i])) return false;
	const around = new Set(now.prints.map(({ hash }) => hash));
	const context = then.prints.filter((_, i) => then.humans[i] === undefined);
	const gone = context.filter(({ hash }) => !around.has(hash)).length;
	return gone <= context.length * MOST_CONTEXT_GONE;
}

/** A line and its share, as precise as it is packed. */
function ownLines({ prints, humans }: Piece): string[] {
	return prints.flatMap(({ hash }, i) => {
		const human = humans[i];
		return human === undefined ? [] : [`${hash} ${human === 0 ? 0 : Math.max(1, Math.round(human * 255))}`];
	});
}
