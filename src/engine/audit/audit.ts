import type { Finding } from '../detect/finding.ts';
import type { LayerKind } from '../policy/layers.ts';
import type { AuditAction, AuditPlace, AuditRecord } from './record.ts';
import { withoutValues } from './without-values.ts';

/** What a record takes from a finding. */
export type AuditedFinding = Pick<Finding, 'rule' | 'category' | 'severity' | 'fingerprint'>;

/** Something that happened, as a feature tells it. */
export interface AuditEvent<F extends AuditedFinding = AuditedFinding> {
	readonly action: AuditAction;
	readonly place?: AuditPlace;
	/** What it was about: a record for each different value. None: one record. */
	readonly findings?: readonly F[];
	/** The value of a finding. Looked at once, so that neither path nor reason repeats it; never kept. */
	readonly value?: (finding: F) => string;
	readonly path?: string;
	readonly layer?: LayerKind;
	readonly reason?: string;
	/** What decided, where no finding did: the pattern of a protected path. */
	readonly rule?: string;
	readonly keys?: readonly string[];
	readonly count?: number;
}

/** An event but for its findings. */
type Told = Omit<AuditEvent, 'findings' | 'value'>;

/** What the trail is written with. */
export interface AuditOptions {
	/** Cordon's version. */
	readonly version: string;
	/** Takes a record; not expected to throw. */
	readonly write: (record: AuditRecord) => void;
	/** The sensitive values in a text: reasons and paths are looked through before they are written. */
	readonly valuesIn: (text: string) => readonly string[];
}

/** Different values of one event that get a record each; the rest is one record with a count. */
const MOST = 100;

/** Values remembered as seen; after that, some are written a second time. */
const REMEMBERED = 20_000;

const LONGEST = { path: 500, reason: 500, rule: 200 };

/** Turns what happened into records that hold nothing sensitive. One for each process or window. */
export class Audit {
	readonly #options: AuditOptions;
	readonly #seen = new Set<string>();

	constructor(options: AuditOptions) {
		this.#options = options;
	}

	/**
	 * Writes down what happened. What a glance at a document brings up again and again (`flagged`, and warnings about
	 * a selection) is written once for each document and value.
	 */
	record<F extends AuditedFinding>(event: AuditEvent<F>): void {
		const { findings } = event;
		if (!findings) return this.#write(event, [{}]);
		const often = event.action === 'flagged' || (event.action === 'warned' && event.place === 'selection');
		const fresh = often ? findings.filter((finding) => this.#isNew(event, finding)) : findings;
		if (fresh.length === 0) return;
		const counts = new Map<string, { finding: F; count: number }>();
		for (const finding of fresh) {
			const known = counts.get(identity(finding));
			if (known) known.count++;
			else counts.set(identity(finding), { finding, count: 1 });
		}
		const different = [...counts.values()];
		const parts: Partial<AuditRecord>[] = different.slice(0, MOST).map(({ finding, count }) => {
			const { rule, category, severity, fingerprint } = finding;
			return { rule, category, severity, fingerprint, ...(count > 1 && { count }) };
		});
		const rest = different.slice(MOST).reduce((sum, { count }) => sum + count, 0);
		if (rest > 0) parts.push({ count: rest });
		const { value } = event;
		this.#write(event, parts, value ? different.map(({ finding }) => value(finding)) : []);
	}

	#write(event: Told, parts: readonly Partial<AuditRecord>[], values: readonly string[] = []): void {
		const { action, place, layer, keys, count } = event;
		const said: Partial<Record<keyof typeof LONGEST, string>> = {};
		for (const key of ['path', 'rule', 'reason'] as const) {
			const text = event[key];
			if (text !== undefined && text !== '') said[key] = this.#harmless(text, values).slice(0, LONGEST[key]);
		}
		const common = {
			...(place && { place }),
			...(said.rule !== undefined && { rule: said.rule }),
			...(said.path !== undefined && { path: said.path }),
			...(layer && { layer }),
			...(keys && { keys }),
			...(count !== undefined && { count }),
			...(said.reason !== undefined && { reason: said.reason }),
			version: this.#options.version,
		};
		for (const part of parts) this.#options.write({ action, ...common, ...part });
	}

	/** One line without any value: those of the event, and those that detection knows by their looks. */
	#harmless(text: string, values: readonly string[]): string {
		const line = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
		const { valuesIn } = this.#options;
		return withoutValues(line, [...values, ...valuesIn(text), ...(line === text ? [] : valuesIn(line))]);
	}

	#isNew({ action, path = '' }: Told, finding: AuditedFinding): boolean {
		const key = `${action} ${path}\n${identity(finding)}`;
		if (this.#seen.has(key)) return false;
		if (this.#seen.size >= REMEMBERED) this.#seen.clear();
		this.#seen.add(key);
		return true;
	}
}

function identity({ rule, fingerprint }: AuditedFinding): string {
	return `${rule} ${fingerprint}`;
}
