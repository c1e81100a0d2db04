/**
 * The characters that may stand at a place, one bit each: ASCII by code, bit 128 for all others together.
 * What is not known exactly is said to be more than it is.
 */
export type CharSet = bigint;

const OTHER: CharSet = 1n << 128n;
export const ANY: CharSet = (1n << 129n) - 1n;

export type PatternNode =
	| { readonly type: 'set'; readonly set: CharSet }
	/** `^`, `$`, `\b`, `\B`. */
	| { readonly type: 'assertion' }
	| { readonly type: 'lookahead'; readonly body: PatternNode }
	| { readonly type: 'sequence'; readonly parts: readonly PatternNode[] }
	| { readonly type: 'choice'; readonly options: readonly PatternNode[] }
	| {
			readonly type: 'repeat';
			readonly body: PatternNode;
			readonly least: number;
			/** Infinity where there is no limit. */
			readonly most: number;
			/** The part as written. */
			readonly source: string;
	  };

/** A construct that policies cannot use; the message says which and what to write instead. */
export class UnsupportedPattern extends Error {}

/**
 * Reads a regular expression that `new RegExp(source, 'u')` accepts: validity is not checked again.
 * Throws UnsupportedPattern for references to groups, lookbehind and modifiers.
 */
export function patternTree(source: string): PatternNode {
	return new Reader(source).choice();
}

class Reader {
	readonly #source: string;
	#at = 0;

	constructor(source: string) {
		this.#source = source;
	}

	choice(): PatternNode {
		const options = [this.#sequence()];
		while (this.#take('|')) options.push(this.#sequence());
		return options.length === 1 && options[0] ? options[0] : { type: 'choice', options };
	}

	#sequence(): PatternNode {
		const parts: PatternNode[] = [];
		while (this.#at < this.#source.length && !'|)'.includes(this.#peek())) {
			const start = this.#at;
			parts.push(this.#repeated(this.#atom(), start));
		}
		return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts };
	}

	#repeated(body: PatternNode, start: number): PatternNode {
		const count = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#source.slice(this.#at));
		if (!count) return body;
		this.#at += count[0].length;
		this.#take('?');
		const [sign, least, comma, most] = count;
		const limits: Record<string, [number, number]> = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] };
		const written: [number, number] = [Number(least), most ? Number(most) : comma ? Infinity : Number(least)];
		const [from, to] = limits[sign] ?? written;
		return { type: 'repeat', body, least: from, most: to, source: this.#source.slice(start, this.#at) };
	}

	#atom(): PatternNode {
		if (this.#take('(')) return this.#group();
		if (this.#take('[')) return { type: 'set', set: this.#class() };
		if (this.#take('^') || this.#take('$') || this.#take('\\b') || this.#take('\\B')) return { type: 'assertion' };
		if (this.#take('.')) return { type: 'set', set: ANY & ~bit(10) & ~bit(13) };
		if (/^\\[1-9k]/.test(this.#source.slice(this.#at, this.#at + 2))) {
			throw new UnsupportedPattern('refers back to a group; write the part out again.');
		}
		return { type: 'set', set: this.#character().set };
	}

	#group(): PatternNode {
		if (this.#take('?<=') || this.#take('?<!')) {
			throw new UnsupportedPattern(
				'looks behind; match what stands before and put the value into a group (?<value>…).',
			);
		}
		const ahead = this.#take('?=') || this.#take('?!');
		const name = /^\?<[^>]*>/.exec(this.#source.slice(this.#at))?.[0];
		if (name !== undefined) this.#at += name.length;
		else if (!ahead && !this.#take('?:') && this.#peek() === '?') {
			throw new UnsupportedPattern('has modifiers in a group; write both cases, such as [Aa].');
		}
		const body = this.choice();
		this.#take(')');
		return ahead ? { type: 'lookahead', body } : body;
	}

	#class(): CharSet {
		const negated = this.#take('^');
		let set = 0n;
		while (!this.#take(']')) {
			const from = this.#character();
			if (this.#peek() === '-' && this.#source[this.#at + 1] !== ']') {
				this.#at++;
				set |= range(from.code, this.#character().code);
			} else set |= from.set;
		}
		return negated ? (ANY & ~set) | OTHER : set;
	}

	/** One character or class escape; `code` is that of a single character. */
	#character(): { readonly set: CharSet; readonly code: number } {
		const rest = this.#source.slice(this.#at, this.#at + 80);
		const escape = /^\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|c([a-z])|[pP]\{[^}]*\}|(.))/isu.exec(rest);
		if (!escape) {
			const code = rest.codePointAt(0) ?? 0;
			this.#at += code > 0xffff ? 2 : 1;
			return { set: bit(code), code };
		}
		this.#at += escape[0].length;
		const [, braced, four, two, control, plain] = escape;
		const hex = braced ?? four ?? two;
		if (hex !== undefined) return single(Number.parseInt(hex, 16));
		if (control !== undefined) return single(control.charCodeAt(0) & 31);
		if (plain === undefined) return { set: ANY, code: 0 };
		const set = CLASSES[plain];
		return set === undefined ? single((CONTROLS[plain] ?? plain).codePointAt(0) ?? 0) : { set, code: 0 };
	}

	#peek(): string {
		return this.#source.charAt(this.#at);
	}

	#take(text: string): boolean {
		const there = this.#source.startsWith(text, this.#at);
		if (there) this.#at += text.length;
		return there;
	}
}

function bit(code: number): CharSet {
	return code < 128 ? 1n << BigInt(code) : OTHER;
}

function single(code: number): { set: CharSet; code: number } {
	return { set: bit(code), code };
}

function range(from: number, to: number): CharSet {
	const ascii = from < 128 ? ((1n << BigInt(Math.min(to, 127) - from + 1)) - 1n) << BigInt(from) : 0n;
	return to > 127 ? ascii | OTHER : ascii;
}

const DIGIT = range(48, 57);
const WORD = DIGIT | range(65, 90) | range(97, 122) | bit(95);
const SPACE = range(9, 13) | bit(32) | OTHER;
const CLASSES: Readonly<Record<string, CharSet>> = {
	d: DIGIT,
	D: ANY & ~DIGIT,
	w: WORD,
	W: ANY & ~WORD,
	s: SPACE,
	S: (ANY & ~SPACE) | OTHER,
};
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', 0: '\0', b: '\b' };
