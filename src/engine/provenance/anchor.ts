import type { LineOwner } from './carry.ts';
import { MOST_TOKENS, type LinePrint } from './prints.ts';
import { bytesFrom, bytesTo } from './bytes.ts';

/** A run of lines of an insertion and what stands around it, as prints: what it is found again by. */
export interface Piece {
	/** 0-based line at which it began. */
	readonly line: number;
	readonly prints: readonly LinePrint[];
	/** Per line the share that people wrote; undefined for a line around the insertion. */
	readonly humans: readonly (number | undefined)[];
}

/** Lines kept before and behind. Runs that are nearer to each other than this on both sides are one piece. */
const CONTEXT = 3;

/** Words kept of a line around an insertion. */
const CONTEXT_TOKENS = 2;

/** Lines of an insertion whose words are kept. Of larger ones the hashes tell enough. */
const MOST_LINES_WITH_TOKENS = 2000;

/** Per insertion its lines, 0-based; in the order in which insertions begin. */
export function linesById(owners: readonly (LineOwner | undefined)[]): Map<string, number[]> {
	const lines = new Map<string, number[]>();
	for (const [i, owner] of owners.entries()) {
		if (!owner) continue;
		const mine = lines.get(owner.id);
		if (mine) mine.push(i);
		else lines.set(owner.id, [i]);
	}
	return lines;
}

/** The pieces of an insertion in a text of which `owners` says whose each line is. `mine`: its lines, where they are known. */
export function piecesOf(
	prints: readonly LinePrint[],
	owners: readonly (LineOwner | undefined)[],
	id: string,
	mine = linesById(owners).get(id) ?? [],
): Piece[] {
	const pieces: Piece[] = [];
	for (let from = 0; from < mine.length;) {
		let to = from;
		while (to + 1 < mine.length && at(mine, to + 1) - at(mine, to) <= 2 * CONTEXT) to++;
		const start = Math.max(0, at(mine, from) - CONTEXT);
		const end = Math.min(prints.length, at(mine, to) + 1 + CONTEXT);
		const humans = owners.slice(start, end).map((owner) => (owner?.id === id ? owner.human : undefined));
		const lines = prints.slice(start, end).map(({ hash, tokens }, i) => {
			const most = humans[i] === undefined ? CONTEXT_TOKENS : MOST_TOKENS;
			return { hash, tokens: mine.length > MOST_LINES_WITH_TOKENS ? tokens.slice(0, 1) : tokens.slice(0, most) };
		});
		pieces.push({ line: start, prints: lines, humans });
		from = to + 1;
	}
	return pieces;
}

/** Bits of a line's first byte; the lower five count its tokens. */
const OWNED = 0x80;
const MIXED = 0x40;

/** As the ledger holds them: base64 of bytes, about 14 for a line. */
export function packPieces(pieces: readonly Piece[]): string {
	const bytes: number[] = [];
	const put32 = (value: number): void =>
		void bytes.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
	for (const { line, prints, humans } of pieces) {
		put32(line);
		put32(prints.length);
		for (const [i, { hash, tokens }] of prints.entries()) {
			const human = humans[i];
			const mixed = human !== undefined && human > 0;
			bytes.push((human === undefined ? 0 : OWNED) | (mixed ? MIXED : 0) | tokens.length);
			if (mixed) bytes.push(Math.max(1, Math.round(human * 255)));
			put32(hash);
			bytes.push(...tokens);
		}
	}
	return bytesTo(Uint8Array.from(bytes));
}

/** Reads what `packPieces` wrote; undefined where that is not what it is. */
export function unpackPieces(packed: string): Piece[] | undefined {
	const bytes = bytesFrom(packed);
	if (!bytes) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const pieces: Piece[] = [];
	let offset = 0;
	try {
		while (offset < bytes.length) {
			const line = view.getUint32(offset, true);
			const count = view.getUint32(offset + 4, true);
			offset += 8;
			const prints: LinePrint[] = [];
			const humans: (number | undefined)[] = [];
			for (let i = 0; i < count; i++) {
				const head = view.getUint8(offset++);
				const human = head & MIXED ? view.getUint8(offset++) / 255 : 0;
				const hash = view.getUint32(offset, true);
				const size = head & MOST_TOKENS;
				offset += 4 + size;
				if (offset > bytes.length) return undefined;
				prints.push({ hash, tokens: bytes.subarray(offset - size, offset) });
				humans.push(head & OWNED ? human : undefined);
			}
			pieces.push({ line, prints, humans });
		}
	} catch {
		// Ends in the middle.
		return undefined;
	}
	return pieces;
}

function at(numbers: readonly number[], index: number): number {
	return numbers[index] as number;
}
