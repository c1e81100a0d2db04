import type { LogOutputChannel } from 'vscode';
import { Exporter } from '../engine/audit/exporter.ts';
import { logsUrl } from '../engine/audit/otlp.ts';
import { version } from '../engine/version.ts';
import { post } from '../net/collector.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Platform } from './platform.ts';

/** Milliseconds after activation, or a change of the policy, before anything is sent. */
const SETTLE = 5000;

/**
 * Sends the audit trail to the collector that `audit.otlp` names. Only the user's own policy and the managed one are
 * asked: what comes with a workspace must not open a way out.
 */
export class AuditExport extends Feature {
	readonly #cordon: Cordon;
	readonly #platform: Platform;
	readonly #log: LogOutputChannel;
	#exporter: Exporter | undefined;
	#address = '';
	#timer: ReturnType<typeof setTimeout> | undefined;
	#ended = false;

	constructor(cordon: Cordon, platform: Platform, log: LogOutputChannel) {
		super();
		this.#cordon = cordon;
		this.#platform = platform;
		this.#log = log;
		this.own(cordon.policies.onDidChange(() => this.#arm()));
		this.#arm();
	}

	override dispose(): void {
		this.#ended = true;
		clearTimeout(this.#timer);
		super.dispose();
	}

	#arm(): void {
		const { value, layer } = this.#cordon.policies.resolvedFor().values['audit.otlp'];
		const address = layer === 'user' || layer === 'managed' ? value : '';
		if (address === this.#address) return;
		this.#address = address;
		clearTimeout(this.#timer);
		this.#exporter = undefined;
		if (address === '') return;
		const url = logsUrl(address);
		if (url === undefined) {
			this.#log.error('audit.otlp is not the address of a collector: nothing is sent.');
			return;
		}
		this.#exporter = new Exporter(this.#cordon.audit.store, {
			url,
			post,
			version,
			resource: { 'service.name': 'cordon', 'service.version': version, ...this.#platform.resource },
			now: Date.now,
			random: (length) => this.#platform.randomBytes(length),
			problem: (why) => this.#ended || this.#log.warn(why),
		});
		this.#schedule(this.#exporter, SETTLE);
	}

	#schedule(exporter: Exporter, wait: number): void {
		this.#timer = setTimeout(() => void this.#step(exporter), wait);
	}

	async #step(exporter: Exporter): Promise<void> {
		const { wait } = await exporter.step();
		if (!this.#ended && exporter === this.#exporter) this.#schedule(exporter, wait);
	}
}
