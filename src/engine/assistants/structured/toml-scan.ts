import { SyncError } from '../sync/sync-error.ts';

/** What stands on the lines of a TOML file, in order: https://toml.io/en/v1.0.0 */
export type TomlLine =
	| { readonly kind: 'table'; readonly path: readonly string[]; readonly array: boolean; readonly end: number }
	| {
			readonly kind: 'key';
			/** From the top, with the table. */ readonly path: readonly string[];
			readonly table: readonly string[];
	  }
	/** A comment that has its line for itself. */
	| { readonly kind: 'comment'; readonly text: string; readonly start: number; readonly end: number };

/**
 * Reads a TOML text as far as it takes to know which table each key is in. Values are skipped, however many lines they
 * have. `end` is where the line ends, before its line break. Throws SyncError for what it cannot read.
 */
export function scanToml(text: string): TomlLine[] {
	const scanner = new Scanner(text);
	const lines: TomlLine[] = [];
	let table: readonly string[] = [];
	while (scanner.skipBlank()) {
		const start = scanner.at;
		const char = text[start];
		if (char === '#') {
			scanner.skipComment();
			lines.push({ kind: 'comment', text: text.slice(start, scanner.at), start, end: scanner.at });
		} else if (char === '[') {
			const array = text[start + 1] === '[';
			scanner.at += array ? 2 : 1;
			table = scanner.keyPath();
			scanner.expect(array ? ']]' : ']');
			scanner.endLine();
			lines.push({ kind: 'table', path: table, array, end: scanner.at });
		} else {
			const path = [...table, ...scanner.keyPath()];
			scanner.expect('=');
			scanner.skipValue();
			scanner.endLine();
			lines.push({ kind: 'key', path, table });
		}
	}
	return lines;
}

class Scanner {
	readonly #text: string;
	at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** To the next thing that is not white space; false at the end. */
	skipBlank(): boolean {
		this.#skip(/(?:[ \t\n]|\r\n)*/y);
		return this.at < this.#text.length;
	}

	skipComment(): void {
		this.#skip(/[^\r\n]*/y);
	}

	expect(mark: string): void {
		this.#skip(/[ \t]*/y);
		if (!this.#text.startsWith(mark, this.at)) this.#fail();
		this.at += mark.length;
	}

	/** Nothing but a comment may follow on the line. */
	endLine(): void {
		this.#skip(/[ \t]*(?:#[^\r\n]*)?/y);
		if (this.at < this.#text.length && !/^\r?\n/.test(this.#text.slice(this.at, this.at + 2))) this.#fail();
	}

	keyPath(): string[] {
		const names: string[] = [];
		do {
			this.#skip(/[ \t]*/y);
			names.push(this.#key());
			this.#skip(/[ \t]*/y);
		} while (this.#text[this.at] === '.' && ++this.at > 0);
		return names;
	}

	/** A value with all its brackets. */
	skipValue(): void {
		this.#skip(/[ \t]*/y);
		let depth = 0;
		const start = this.at;
		while (this.at < this.#text.length) {
			const char = this.#text.charAt(this.at);
			if (char === '"' || char === "'") this.#string();
			else if (depth === 0 && /[\r\n#,]/.test(char)) break;
			else if (char === '#') this.skipComment();
			else {
				if (char === '[' || char === '{') depth++;
				if ((char === ']' || char === '}') && --depth < 0) this.#fail();
				this.at++;
			}
		}
		if (depth > 0 || this.#text.slice(start, this.at).trim() === '') this.#fail();
	}

	#key(): string {
		const char = this.#text[this.at];
		if (char !== '"' && char !== "'") return this.#skip(/[A-Za-z0-9_-]+/y) || this.#fail();
		const start = this.at;
		this.#string();
		const raw = this.#text.slice(start, this.at);
		if (/^(?:"""|''')/.test(raw) || raw.includes('\n')) this.#fail();
		if (char === "'") return raw.slice(1, -1);
		try {
			return JSON.parse(raw) as string;
		} catch {
			return this.#fail();
		}
	}

	#string(): void {
		const quote = this.#text.charAt(this.at);
		const long = this.#text.startsWith(quote.repeat(3), this.at);
		const ends = long ? quote.repeat(3) : quote;
		this.at += ends.length;
		while (!this.#text.startsWith(ends, this.at)) {
			const char = this.#text[this.at];
			if (char === undefined || (!long && /[\r\n]/.test(char))) this.#fail();
			this.at += char === '\\' && quote === '"' ? 2 : 1;
		}
		this.at += ends.length;
		// Up to two more quotes belong to the text.
		if (long) this.#skip(quote === '"' ? /"{0,2}/y : /'{0,2}/y);
	}

	#skip(pattern: RegExp): string {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.#text)?.[0] ?? '';
		this.at += found.length;
		return found;
	}

	#fail(): never {
		const line = this.#text.slice(0, this.at).split('\n').length;
		throw new SyncError(`no valid TOML (line ${line}); mend it first`);
	}
}
