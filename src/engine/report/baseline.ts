import type { ReportedFinding } from './report.ts';

const VERSION = 1;
const KEY_LENGTH = 32;

/** One value under one rule in one file, and how often it stands there. */
interface KnownFinding {
	/** From the folder that the policy's patterns start from, with `/`. */
	readonly path: string;
	readonly rule: string;
	/** Keyed with the baseline's own key: the same for everybody who has the file. */
	readonly fingerprint: string;
	readonly count: number;
}

type Known = Pick<KnownFinding, 'path' | 'rule' | 'fingerprint'>;

/**
 * What was there when a baseline was recorded. A finding is known by its rule, value and file, wherever in the file
 * it stands; a value that stands there once more than it did is new.
 */
export class Baseline {
	/** 32 bytes for the fingerprints, which are to be those of `Detection` under this key. */
	readonly key: Uint8Array;
	readonly #known: ReadonlyMap<string, KnownFinding>;

	/** @param key 32 random bytes. */
	constructor(key: Uint8Array, known: Iterable<KnownFinding> = []) {
		this.key = key;
		this.#known = new Map([...known].map((finding) => [nameOf(finding), finding]));
	}

	/** The findings of one file, in order, without those that are known. */
	news(path: string, findings: readonly ReportedFinding[]): ReportedFinding[] {
		const seen = new Map<string, number>();
		return findings.filter(({ rule, fingerprint }) => {
			const name = nameOf({ path, rule, fingerprint });
			const count = (seen.get(name) ?? 0) + 1;
			seen.set(name, count);
			return count > (this.#known.get(name)?.count ?? 0);
		});
	}

	/** A baseline with the same key that holds `findings` by file, and of what it held before that of the files that `keeps` names. */
	updated(findings: Iterable<readonly [path: string, ReportedFinding]>, keeps: (path: string) => boolean): Baseline {
		const known = new Map([...this.#known].filter(([, { path }]) => keeps(path)));
		for (const [path, { rule, fingerprint }] of findings) {
			const name = nameOf({ path, rule, fingerprint });
			known.set(name, { path, rule, fingerprint, count: (known.get(name)?.count ?? 0) + 1 });
		}
		return new Baseline(this.key, known.values());
	}

	/** The file's text: a line for each finding, sorted, so that a change to one is a change to one line. */
	toJSON(): string {
		const sorted = [...this.#known].sort(([a], [b]) => (a < b ? -1 : 1));
		const lines = sorted.map(([, { path, rule, fingerprint, count }]) =>
			JSON.stringify({ path, rule, fingerprint, count }),
		);
		const head = { version: VERSION, about: ABOUT, id: Array.from(this.key, byteToHex).join('') };
		const list = lines.length > 0 ? `[\n\t\t${lines.join(',\n\t\t')}\n\t]` : '[]';
		return `${JSON.stringify(head, null, '\t').slice(0, -2)},\n\t"findings": ${list}\n}\n`;
	}

	/** Reads what `toJSON` wrote; undefined where it is no baseline that this version can read. */
	static fromJSON(text: string): Baseline | undefined {
		try {
			const { version, id, findings } = JSON.parse(text) as Record<string, unknown>;
			const key = typeof id === 'string' ? bytesOf(id) : undefined;
			if (version !== VERSION || !key || !Array.isArray(findings) || !findings.every(isKnown)) return undefined;
			return new Baseline(key, findings);
		} catch {
			return undefined;
		}
	}
}

const ABOUT = 'What cordon scan --baseline leaves out: fingerprints, keyed with the id, and no values.';

function nameOf({ path, rule, fingerprint }: Known): string {
	return `${path}\0${rule}\0${fingerprint}`;
}

function isKnown(entry: unknown): entry is KnownFinding {
	const { path, rule, fingerprint, count } = (entry ?? {}) as Record<string, unknown>;
	const named = [path, rule, fingerprint].every((part) => typeof part === 'string');
	return named && typeof count === 'number' && count > 0;
}

function byteToHex(byte: number): string {
	return byte.toString(16).padStart(2, '0');
}

function bytesOf(hex: string): Uint8Array | undefined {
	if (hex.length !== 2 * KEY_LENGTH || !/^[\da-f]+$/.test(hex)) return undefined;
	return Uint8Array.from({ length: KEY_LENGTH }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}
