import type { LogOutputChannel, Uri } from 'vscode';
import { Audit, type AuditEvent } from '../engine/audit/audit.ts';
import { AUDIT_LIMITS, readAudit } from '../engine/audit/trail.ts';
import type { AuditRecord } from '../engine/audit/record.ts';
import type { Finding } from '../engine/detect/finding.ts';
import type { JournalContents } from '../engine/journal/reader.ts';
import { JournalWriter } from '../engine/journal/writer.ts';
import type { LayerKind } from '../engine/policy/layers.ts';
import type { Store } from '../engine/ports.ts';
import { version } from '../engine/version.ts';
import { Feature } from './feature.ts';
import { notify } from './notices.ts';
import type { Platform } from './platform.ts';
import type { Policies } from './policies.ts';

/** Something that happened in this window. `value` reads the value of a finding, which goes nowhere. */
export interface Happened extends Omit<AuditEvent<Finding>, 'path' | 'layer'> {
	/** The document that it happened in. */
	readonly uri?: Uri | undefined;
	readonly layer?: LayerKind;
	/** The policy's action at the place decided, not the person: the layer that set it is written down. */
	readonly byPolicy?: true;
}

/** Milliseconds that records are gathered before they are written. */
const GATHER = 1000;

/** What has to be written before the window may close. */
const open = new Set<AuditTrail>();

/** Waits for what was recorded to be written: VS Code gives an extension a few seconds for it. */
export async function deactivate(): Promise<void> {
	await Promise.all([...open].map((trail) => trail.close()));
}

/** The audit trail of the user, as this window writes and reads it. Nothing here throws, or makes anybody wait. */
export class AuditTrail extends Feature {
	readonly store: Store;
	readonly #policies: Policies;
	readonly #log: LogOutputChannel;
	readonly #writer: JournalWriter<AuditRecord>;
	readonly #audit: Audit;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(platform: Platform, policies: Policies, log: LogOutputChannel) {
		super();
		this.store = platform.auditStore();
		this.#policies = policies;
		this.#log = log;
		this.#writer = new JournalWriter(this.store, {
			now: Date.now,
			random: (length) => platform.randomBytes(length),
			limits: AUDIT_LIMITS,
			problem: (why) => this.#cannotWrite(why),
		});
		this.#audit = new Audit({
			version,
			write: (record) => this.#write(record),
			valuesIn: (text) =>
				policies
					.detectionFor()
					.detection.scan(text, {})
					.findings.map(({ start, end }) => text.slice(start, end)),
		});
		open.add(this);
	}

	override dispose(): void {
		void this.close();
		super.dispose();
	}

	/** Writes down what happened. */
	record({ uri, byPolicy, ...event }: Happened): void {
		if (event.findings?.length === 0) return;
		try {
			const place = event.place === 'scan' ? undefined : event.place;
			const layer = byPolicy && place ? this.#policies.resolvedFor(uri).values[`actions.${place}`].layer : event.layer;
			const path = uri && this.#pathOf(uri);
			this.#audit.record({ ...event, ...(layer && { layer }), ...(path !== undefined && { path }) });
		} catch (error) {
			// The name of the error alone: its message may hold what it was about.
			this.#log.warn(`Not written to the audit trail: ${error instanceof Error ? error.name : 'unknown error'}`);
		}
	}

	/** The whole trail, with what this window has not written yet. */
	async read(): Promise<JournalContents<AuditRecord>> {
		await this.#writer.flush();
		return readAudit(this.store);
	}

	/** Writes what is left, and leaves the file to other windows. */
	async close(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		open.delete(this);
		await this.#writer.close();
	}

	#write(record: AuditRecord): void {
		this.#writer.append(record);
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			void this.#writer.flush();
		}, GATHER);
	}

	/** Outside of a folder the name alone: where somebody keeps their files is nobody's business. */
	#pathOf(uri: Uri): string {
		const { path } = this.#policies.detectionFor(uri).info;
		return path ?? `…/${uri.path.slice(uri.path.lastIndexOf('/') + 1)}`;
	}

	#cannotWrite(why: string): void {
		this.#log.warn(`The audit trail cannot be written: ${why}`);
		void notify('audit', `Cordon cannot write its audit trail: ${why}. What happens is kept until it can.`);
	}
}
