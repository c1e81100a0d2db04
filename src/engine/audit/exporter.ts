import { isDroppedNote } from '../journal/lines.ts';
import { missed, PositionsFile, readOn, type Positions } from '../journal/positions.ts';
import { messageOf } from '../journal/reader.ts';
import type { Answer, Clock, Post, RandomBytes, Store } from '../ports.ts';
import { logsRequest, partialSuccess, type Missed, type Resource } from './otlp.ts';
import { acceptAudit, type AuditEntry } from './record.ts';

/** What sending needs besides the trail. */
export interface ExporterOptions {
	/** As `logsUrl` gives it. */
	readonly url: string;
	readonly post: Post;
	readonly resource: Resource;
	readonly version: string;
	readonly now: Clock;
	readonly random: RandomBytes;
	/** Told once when sending begins to fail, and of records that the collector refuses. */
	readonly problem: (why: string) => void;
}

/** What one step did. */
export interface ExportStep {
	/** Records that the collector has taken. */
	readonly sent: number;
	/** Milliseconds after which another step is worth while. */
	readonly wait: number;
}

const IDLE = 30_000;
const LARGEST = 500;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 300_000;

/** Requests of one step: others get their turn, and the positions do not look abandoned. */
const REQUESTS = 50;

/** Refused for what is in the request, not for what the collector is up to. */
const AT_FAULT: ReadonlySet<number> = new Set([400, 413]);

/**
 * Sends the trail to a collector, from where the last one left off, whichever window that was. The trail is the queue:
 * while the collector is away nothing is lost that the trail keeps, and what it had to drop is told. A record may be
 * sent twice after a crash, never skipped.
 */
export class Exporter {
	readonly #store: Store;
	readonly #options: ExporterOptions;
	readonly #file: PositionsFile;
	#most = LARGEST;
	#failures = 0;
	#notBefore = 0;
	/** The collector has taken something: it is the right one, and what it refuses now is the fault of that. */
	#proven = false;

	constructor(store: Store, options: ExporterOptions) {
		this.#store = store;
		this.#options = options;
		this.#file = new PositionsFile(store, options.now, options.random);
	}

	/** Sends what is there to send. Never rejects. One at a time. */
	async step(): Promise<ExportStep> {
		const early = this.#notBefore - this.#options.now();
		if (early > 0) return { sent: 0, wait: early };
		let sent = 0;
		let more = false;
		try {
			const positions = await this.#file.take();
			if (!positions) return { sent, wait: this.#byChance(IDLE) };
			try {
				more = await this.#send(positions, (count) => (sent += count));
			} finally {
				await this.#file.release();
			}
			this.#failures = 0;
			return { sent, wait: more ? 0 : IDLE };
		} catch (error) {
			return { sent, wait: this.#failed(error) };
		}
	}

	/** Whether there may be more. */
	async #send(positions: Positions, sent: (count: number) => void): Promise<boolean> {
		for (let requests = 0; requests < REQUESTS; requests++) {
			const { entries, next } = await this.#next(positions);
			if (entries.length > 0) {
				const { url, post, resource, version } = this.#options;
				const answer = await post(url, logsRequest(entries, resource, version));
				const taken = this.#taken(answer, entries.length);
				if (taken === undefined) continue;
				sent(taken);
			}
			if (next === positions) return false;
			await this.#file.save(next);
			positions = next;
		}
		return true;
	}

	async #next(positions: Positions): Promise<{ entries: (AuditEntry | Missed)[]; next: Positions }> {
		const stretch = await readOn(this.#store, positions, this.#most);
		let { next } = stretch;
		const entries: (AuditEntry | Missed)[] = [];
		for (const value of stretch.values) {
			if (isDroppedNote(value)) {
				const gap = missed(value, next);
				({ next } = gap);
				if (gap.missed > 0) entries.push({ time: value.time, missed: gap.missed });
			} else if (acceptAudit(value)) entries.push(value as AuditEntry);
		}
		const same = JSON.stringify(next) === JSON.stringify(positions);
		return { entries, next: same ? positions : next };
	}

	/** How many of `count` records are done with; undefined to try with fewer. Throws where it must be tried again later. */
	#taken({ status, text, retryAfter = 0 }: Answer, count: number): number | undefined {
		if (status >= 200 && status < 300) {
			this.#proven = true;
			this.#most = Math.min(LARGEST, this.#most * 2);
			const { rejected, why } = partialSuccess(text);
			if (rejected > 0) this.#refused(rejected, why);
			return Math.max(0, count - rejected);
		}
		if (AT_FAULT.has(status) && count > 1) {
			this.#most = Math.ceil(count / 2);
			return undefined;
		}
		if (AT_FAULT.has(status) && this.#proven) {
			this.#refused(1, `status ${status}`);
			return 0;
		}
		throw new Refusal(`it answers with status ${status}`, retryAfter * 1000);
	}

	#refused(count: number, why: string): void {
		const reason = why.replaceAll(/[\p{C}\s]+/gu, ' ').slice(0, 200);
		this.#options.problem(`The collector refused ${count} ${count === 1 ? 'record' : 'records'}: ${reason}`);
	}

	#failed(error: unknown): number {
		if (this.#failures === 0) {
			this.#options.problem(`The audit trail cannot be sent, and waits: ${messageOf(error)}`);
		}
		const asked = error instanceof Refusal ? Math.min(error.wait, LONGEST_WAIT) : 0;
		const grown = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#failures++);
		const wait = Math.max(asked, this.#byChance(grown));
		this.#notBefore = this.#options.now() + wait;
		return wait;
	}

	/** Half of it by chance: a thousand machines do not come back in the same second. */
	#byChance(wait: number): number {
		const [chance = 0] = this.#options.random(1);
		return wait / 2 + (wait / 2) * (chance / 255);
	}
}

class Refusal extends Error {
	/** Milliseconds that the collector asks for. */
	readonly wait: number;

	constructor(message: string, wait: number) {
		super(message);
		this.wait = wait;
	}
}
