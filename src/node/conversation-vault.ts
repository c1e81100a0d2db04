import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ConversationVault } from '../engine/assistants/decide-ports.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { redactText } from '../engine/redact/redact.ts';
import { restoreText } from '../engine/redact/restore.ts';
import { Vault } from '../engine/redact/vault.ts';
import { occurrences } from '../engine/text/occurrences.ts';
import { writeAtomically } from './atomic-write.ts';
import { FileLock } from './file-lock.ts';
import { conversationsIn, REFUSED } from './refused-mark.ts';
import { shortHash } from './short-hash.ts';

/** A conversation that nobody has gone on with for this long, in milliseconds, is over. */
const LIFETIME = 12 * 3_600_000;

/** Which conversation. */
export interface Conversation {
	readonly assistant: string;
	/** As the assistant names it; where it does not, the folder it works in. */
	readonly id: string;
}

/**
 * The vault of one conversation in a folder of Cordon's own, shared by hooks that may run at the same time: 0600, one
 * writer at a time, gone after hours. A file that is damaged counts as none. Throws what node:fs throws where a value
 * cannot be kept: a placeholder that nobody can bring back must not be handed out.
 */
export class StoredVault implements ConversationVault {
	readonly #folder: string;
	readonly #name: string;
	readonly #file: string;
	readonly #mark: string;

	constructor(folder: string, conversation: Conversation) {
		this.#folder = folder;
		this.#name = conversationName(conversation);
		this.#file = join(folder, 'vaults', `${this.#name}.json`);
		this.#mark = join(conversationsIn(folder), `${this.#name}${REFUSED}`);
	}

	redact(text: string, findings: readonly Finding[]): string {
		if (findings.length === 0 && !this.knows(text)) return text;
		mkdirSync(join(this.#folder, 'vaults'), { recursive: true, mode: 0o700 });
		const lock = new FileLock(`${this.#file}.lock`);
		try {
			const vault = this.#load() ?? new Vault(tagBytes);
			const { size } = vault;
			const redacted = redactText(text, [...findings, ...known(text, vault)], vault);
			// Written again although nothing is new where it was kept for a while: it is in use.
			if (vault.size > size || this.#age() > LIFETIME / 12) writeAtomically(this.#file, JSON.stringify(vault), 0o600);
			return redacted.text;
		} finally {
			lock.release();
			sweep(join(this.#folder, 'vaults'));
		}
	}

	knows(text: string): boolean {
		const vault = this.#load();
		return vault !== undefined && known(text, vault).length > 0;
	}

	restore(text: string): { text: string; restored: number; unknown: readonly string[] } {
		if (!/CORDON/i.test(text.replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')))
			return { text, restored: 0, unknown: [] };
		const vault = this.#load() ?? new Vault(tagBytes);
		const result = restoreText(text, vault);
		// Grown together with a word, it stays as it is: the value would be lost.
		const grown = Object.keys(vault.toJSON().entries).filter((key) => result.text.includes(key));
		return { ...result, unknown: [...new Set([...result.unknown, ...grown])] };
	}

	/** Whether `mark` was called for this conversation. */
	get isMarked(): boolean {
		return existsSync(this.#mark);
	}

	/** Remembers the one thing that hooks of a conversation have to know of each other, besides values. */
	mark(): void {
		mkdirSync(join(this.#folder, 'vaults'), { recursive: true, mode: 0o700 });
		writeAtomically(this.#mark, '', 0o600);
	}

	/** Keeps a text under the name that a path ends in; gives the path of the copy. */
	keepCopy(path: string, text: string): string {
		const folder = join(this.#folder, 'copies');
		sweep(folder);
		const name =
			path
				.split(/[\\/]/)
				.at(-1)
				?.replaceAll(/[^\w.-]/g, '_') || 'file';
		const copy = join(folder, this.#name, shortHash(path), name);
		mkdirSync(join(copy, '..'), { recursive: true, mode: 0o700 });
		writeAtomically(copy, text, 0o600);
		return copy;
	}

	#load(): Vault | undefined {
		try {
			return this.#age() > LIFETIME ? undefined : Vault.fromJSON(readFileSync(this.#file, 'utf8'), tagBytes);
		} catch {
			return undefined;
		}
	}

	/** Milliseconds since it was written; 0 where there is none. */
	#age(): number {
		const stats = statSync(this.#file, { throwIfNoEntry: false });
		return stats ? Date.now() - stats.mtimeMs : 0;
	}
}

/** A name for files: readable where the assistant uses plain names, and different where they differ. */
function conversationName({ assistant, id }: Conversation): string {
	return `${assistant}-${id.replaceAll(/[^\w-]/g, '_').slice(-60)}-${shortHash(`${assistant}\0${id}`)}`;
}

/** Values that were redacted once, wherever they turn up now. */
function known(text: string, vault: Vault): { start: number; end: number; rule: string }[] {
	const { entries } = vault.toJSON();
	// The vault knows the placeholder of a value already, so the rule does not matter.
	return occurrences(text, Object.values(entries)).map((span) => ({ ...span, rule: 'value' }));
}

/** Tags only tell one vault's placeholders from another's: nothing depends on nobody guessing them. */
function tagBytes(length: number): Uint8Array {
	return Uint8Array.from({ length }, () => Math.floor(Math.random() * 256));
}

/** Removes what conversations have left that are over. */
function sweep(folder: string): void {
	try {
		for (const name of readdirSync(folder)) {
			const path = join(folder, name);
			const stats = statSync(path, { throwIfNoEntry: false });
			if (stats && Date.now() - stats.mtimeMs > LIFETIME) rmSync(path, { recursive: true, force: true });
		}
	} catch {
		// Another hook is at it, or there is nothing yet.
	}
}
