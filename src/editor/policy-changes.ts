import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { workspace, type Uri } from 'vscode';
import type { LayerKind } from '../engine/policy/layers.ts';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';

/** Hashes of values by key, by folder: what a policy was, without what it said. */
type Known = Readonly<Record<string, Readonly<Record<string, string>>>>;

const KNOWN = 'audit.policies';

/** Folders remembered; the one seen longest ago goes first. */
const FOLDERS = 100;

/** Milliseconds without a change before the policy is looked at: files are read one after the other. */
const SETTLE = 3000;

/**
 * Writes to the audit trail which keys of the policy have changed, and which layer decides now; a change that was made
 * while no window was open is seen by the next one.
 */
export class PolicyChanges extends Feature {
	readonly #cordon: Cordon;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(cordon.policies.onDidChange(() => this.#soon()));
		this.#soon();
	}

	override dispose(): void {
		clearTimeout(this.#timer);
		super.dispose();
	}

	#soon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#compare(), SETTLE);
	}

	#compare(): void {
		const { memory } = this.#cordon;
		const before = memory.get<Known>(KNOWN, {});
		const now = { ...before };
		for (const { uri } of workspace.workspaceFolders ?? []) {
			const folder = uri.toString();
			const hashes = this.#hashes(uri);
			const { [folder]: known } = before;
			if (known && Object.keys(hashes).every((key) => known[key] === hashes[key])) continue;
			// Last in the object: seen last.
			delete now[folder];
			now[folder] = hashes;
			if (known)
				this.#record(
					uri,
					Object.keys(hashes).filter((key) => known[key] !== hashes[key]),
				);
		}
		if (Object.keys(now).every((folder) => now[folder] === before[folder])) return;
		void memory.update(KNOWN, Object.fromEntries(Object.entries(now).slice(-FOLDERS)));
	}

	#record(uri: Uri, keys: readonly string[]): void {
		const changed = this.#resolved(uri).filter(([key]) => keys.includes(key));
		for (const layer of new Set(changed.map(([, { layer }]) => layer))) {
			const its = changed.filter(([, value]) => value.layer === layer).map(([key]) => key);
			this.#cordon.audit.record({ action: 'policy-changed', layer, keys: its });
		}
	}

	#hashes(uri: Uri): Record<string, string> {
		return Object.fromEntries(this.#resolved(uri).map(([key, { value, layer }]) => [key, hash([value, layer])]));
	}

	#resolved(uri: Uri): [string, { readonly value: unknown; readonly layer: LayerKind }][] {
		return Object.entries(this.#cordon.policies.resolvedFor(uri).values);
	}
}

function hash(value: unknown): string {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value)))).slice(0, 16);
}
