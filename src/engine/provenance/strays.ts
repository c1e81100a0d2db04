import { unpackPieces } from './anchor.ts';
import type { LineOwner } from './carry.ts';
import type { Known, LedgerState } from './ledger-state.ts';
import type { LinePrint } from './prints.ts';

/** Words of a line that tells its insertion from others. */
const TELLING_WORDS = 4;

/** Lines of one insertion that it is looked up by. */
const MOST_KEYS = 8;

/** Lines of an insertion that have to be in a file for it to be looked at. */
const LEAST_HITS = 2;

/** Finds insertions by their lines, wherever they were last seen. Built when it is first asked. */
export class StrayIndex {
	readonly #state: LedgerState;
	#byHash = new Map<number, string[]>();
	#revision = -1;

	constructor(state: LedgerState) {
		this.#state = state;
	}

	/** Insertions last seen in another file of which this one holds lines. */
	candidates(path: string, prints: readonly LinePrint[]): Known[] {
		this.#build();
		const hits = new Map<string, number>();
		for (const hash of new Set(prints.filter(isTelling).map(({ hash }) => hash)))
			for (const id of this.#byHash.get(hash) ?? []) hits.set(id, (hits.get(id) ?? 0) + 1);
		return [...hits].flatMap(([id, count]) => {
			const known = this.#state.get(id);
			return known && count >= LEAST_HITS && known.sightings.every((one) => one.path !== path) ? [known] : [];
		});
	}

	#build(): void {
		if (this.#revision === this.#state.revision) return;
		this.#revision = this.#state.revision;
		this.#byHash = new Map();
		for (const { id, sightings } of this.#state.all()) {
			const owned = (unpackPieces(sightings[0]?.at ?? '') ?? []).flatMap(({ prints, humans }) =>
				prints.filter((print, i) => humans[i] !== undefined && isTelling(print)),
			);
			for (const hash of new Set(owned.slice(0, MOST_KEYS).map(({ hash }) => hash))) {
				const ids = this.#byHash.get(hash);
				if (ids) ids.push(id);
				else this.#byHash.set(hash, [id]);
			}
		}
	}
}

function isTelling({ tokens }: LinePrint): boolean {
	return tokens.length >= TELLING_WORDS;
}

/** Words and lines that make an insertion known again in a file in which it never was. */
const STRAY_WORDS = 10;
const STRAY_LINES = 2;

/** Whether enough of an insertion is in a file for it to have come there. */
export function isConvincing(
	id: string,
	owners: readonly (LineOwner | undefined)[],
	prints: readonly LinePrint[],
): boolean {
	const found = prints.filter(({ tokens }, i) => owners[i]?.id === id && tokens.length > 0);
	return found.length >= STRAY_LINES && found.reduce((sum, { tokens }) => sum + tokens.length, 0) >= STRAY_WORDS;
}
