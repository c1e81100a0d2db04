import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { within } from '../engine/files/walk.ts';
import { Baseline } from '../engine/report/baseline.ts';
import type { BaselineStats, ReportedFinding } from '../engine/report/report.ts';
import { writeAtomically } from '../node/atomic-write.ts';
import { reasonOf } from '../node/files.ts';
import { absolute, namedFrom } from '../node/paths.ts';
import type { Call } from './command.ts';
import { UsageError } from './usage-error.ts';

/** Options that look at a part of what is there: nothing to record a baseline from. */
const PARTIAL = ['staged', 'since', 'shard'] as const;

/** What `--baseline` does in one run: leaves out what is known, or records what there is. */
export class BaselineRun {
	/** Absolute. */
	readonly file: string;
	readonly #baseline: Baseline;
	/** What is recorded in the end; absent where the baseline stays as it is. */
	readonly #recorded: (readonly [path: string, ReportedFinding])[] | undefined;
	#suppressed = 0;

	private constructor(file: string, baseline: Baseline, records: boolean) {
		this.file = file;
		this.#baseline = baseline;
		this.#recorded = records ? [] : undefined;
	}

	/** Undefined without `--baseline`. Throws UsageError. */
	static of(call: Call): BaselineRun | undefined {
		const named = call.text('baseline');
		const update = call.flag('update-baseline');
		if (named === undefined) {
			if (update) throw new UsageError('--update-baseline goes with --baseline FILE');
			return undefined;
		}
		const known = read(named);
		const records = update || !known;
		const partial = PARTIAL.find((option) => call.flag(option) || call.text(option) !== undefined);
		const input = call.operands.includes('-') ? 'standard input' : partial && `--${partial}`;
		if (records && input !== undefined) {
			const why = known
				? 'a baseline cannot be updated from'
				: `there is no baseline ${named}, and none is recorded from`;
			throw new UsageError(`${why} ${input}, which is a part of what there is; leave it out once`);
		}
		return new BaselineRun(absolute(named), known ?? new Baseline(randomBytes(32)), records);
	}

	/** For the fingerprints of this run. */
	get key(): Uint8Array {
		return this.#baseline.key;
	}

	/** The findings of a file that count. `name` is its path as the policy knows it. */
	news(name: string, findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
		this.#recorded?.push(...findings.map((finding) => [name, finding] as const));
		const news = this.#recorded ? [] : this.#baseline.news(name, findings);
		this.#suppressed += findings.length - news.length;
		return news;
	}

	/**
	 * Writes the baseline where one is recorded; outside of what was scanned it stays as it was. Throws UsageError.
	 * @param base folder that the names start from.
	 */
	end(base: string, operands: readonly string[]): BaselineStats {
		if (!this.#recorded) return { suppressed: this.#suppressed, recorded: false };
		const scanned = (operands.length > 0 ? operands : ['.']).map((operand) => absolute(operand));
		const outside = (name: string): boolean =>
			!scanned.some((path) => within(path, base) || within(namedFrom(base, path), name));
		try {
			writeAtomically(this.file, this.#baseline.updated(this.#recorded, outside).toJSON(), 0o644);
		} catch (error) {
			throw new UsageError(`--baseline ${this.file}: ${reasonOf(error)}`);
		}
		return { suppressed: this.#suppressed, recorded: true };
	}
}

/** Undefined where there is no such file. */
function read(file: string): Baseline | undefined {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		const reason = reasonOf(error);
		if (reason === 'does not exist') return undefined;
		throw new UsageError(`--baseline ${file}: ${reason}`);
	}
	const baseline = Baseline.fromJSON(text);
	if (!baseline) throw new UsageError(`--baseline ${file}: is no baseline that this version reads; name another file`);
	return baseline;
}
