import { isRecord } from '../text/record.ts';
import type { RandomBytes } from '../ports.ts';
import { PLACEHOLDER_NAME, placeholderName, tagFrom } from './placeholder-name.ts';

/** A vault as it is written to a file: JSON with `version` first, the values in clear. Keep it as you keep the values. */
export interface VaultFile {
	readonly version: 1;
	readonly tag: string;
	readonly entries: Readonly<Record<string, string>>;
}

/** What each placeholder stands for. In memory only, unless someone asks for its file. */
export class Vault {
	readonly #random: RandomBytes;
	readonly #values = new Map<string, string>();
	readonly #placeholders = new Map<string, string>();
	/** Tags that placeholders outside may still carry: none is handed out twice. */
	readonly #tags = new Set<string>();
	#tag = '';
	#last = 0;

	constructor(random: RandomBytes) {
		this.#random = random;
		this.#renew();
	}

	/** The placeholder of the value; the same for the same value as long as the vault lives, whatever its type. */
	placeholderFor(value: string, type: string): string {
		const known = this.#placeholders.get(value);
		if (known !== undefined) return known;
		this.#last++;
		const placeholder = placeholderName(type, this.#tag, this.#last);
		this.#remember(placeholder, value);
		return placeholder;
	}

	/** The value behind a placeholder in its canonical form; see `restoreText` for what became of one elsewhere. */
	valueOf(placeholder: string): string | undefined {
		return this.#values.get(placeholder);
	}

	/** How many values are kept. */
	get size(): number {
		return this.#values.size;
	}

	/** Forgets all values. Later placeholders carry another tag, so that none of the old ones is mistaken for a new one. */
	clear(): void {
		this.#values.clear();
		this.#placeholders.clear();
		this.#renew();
	}

	/** The vault's file, values included; `JSON.stringify(vault)` writes it. */
	toJSON(): VaultFile {
		return { version: 1, tag: this.#tag, entries: Object.fromEntries(this.#values) };
	}

	/**
	 * The vault that `toJSON` wrote; new values continue its numbers.
	 *
	 * @throws an Error whose message says what is wrong with the file and what to do, without any of its values
	 */
	static fromJSON(text: string, random: RandomBytes): Vault {
		const vault = new Vault(random);
		const { tag, entries } = parse(text);
		vault.#tag = tag;
		vault.#tags.add(tag);
		for (const [placeholder, value] of Object.entries(entries)) {
			const [, itsTag = '', number] = PLACEHOLDER_NAME.exec(placeholder) ?? [];
			if (number === undefined) throw damaged('has an entry whose name is not a placeholder');
			if (typeof value !== 'string') throw damaged(`has something else than a text for ${placeholder}`);
			vault.#tags.add(itsTag);
			if (itsTag === tag) vault.#last = Math.max(vault.#last, Number(number));
			vault.#remember(placeholder, value);
		}
		return vault;
	}

	#remember(placeholder: string, value: string): void {
		this.#values.set(placeholder, value);
		if (!this.#placeholders.has(value)) this.#placeholders.set(value, placeholder);
	}

	#renew(): void {
		let tag = tagFrom(this.#random(3));
		// After so many clearings that tags run out, or with a source of bytes that repeats itself, an old one must do.
		for (let tries = 0; this.#tags.has(tag) && tries < 100; tries++) tag = tagFrom(this.#random(3));
		this.#tags.add(tag);
		this.#tag = tag;
		this.#last = 0;
	}
}

function parse(text: string): VaultFile {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		// The parser's own message quotes the text, and with it a value.
		throw damaged('is not JSON');
	}
	if (!isRecord(file)) throw damaged('holds no object');
	if (file['version'] !== 1) throw damaged('has no "version": 1; it may come from a newer Cordon');
	const { tag, entries } = file;
	if (typeof tag !== 'string' || !PLACEHOLDER_NAME.test(`CORDON_X_${tag}1`)) throw damaged('has no valid "tag"');
	if (!isRecord(entries)) throw damaged('has no "entries" object');
	return { version: 1, tag, entries: entries as Record<string, string> };
}

function damaged(what: string): Error {
	return new Error(`The vault ${what}. Use the file that "cordon redact --vault FILE" wrote, or redact again.`);
}
