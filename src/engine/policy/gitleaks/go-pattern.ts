/** A regular expression of Go written for JavaScript with the `u` flag, and what every match is known to hold. */
export interface GoPattern {
	/** The group asked for is named `value`; the others do not capture. */
	readonly pattern: string;
	/** Longest text that stands in every match as it is, in lower case; empty where there is none. */
	readonly literal: string;
}

/** Says what cannot be taken over. */
export class NotTaken extends Error {}

const SYNTAX = /[\^$\\.*+?()[\]{}|/]/;
const POSIX: Readonly<Record<string, string>> = {
	alnum: '0-9A-Za-z',
	alpha: 'A-Za-z',
	digit: '0-9',
	lower: 'a-z',
	upper: 'A-Z',
	punct: String.raw`!-\/:-@\[-${'`'}\{-~`,
	space: String.raw`\s`,
	word: String.raw`\w`,
	xdigit: '0-9A-Fa-f',
	print: ' -~',
	graph: '!-~',
	blank: String.raw`\t `,
	cntrl: String.raw`\x00-\x1f\x7f`,
	ascii: String.raw`\x00-\x7f`,
};

/**
 * Translates the syntax of Go's regexp (https://github.com/google/re2/wiki/Syntax), flags included.
 * @param group number of the group with the value; 0 for the first one, or the whole match where there is none.
 * @throws NotTaken
 */
export function goPattern(source: string, group: number): GoPattern {
	const translation = new Translation(source, group || 1);
	const pattern = translation.all();
	if (group > translation.groups) throw new NotTaken(`has no group ${group}, where the value should be`);
	return { pattern, literal: translation.literal };
}

interface Flags {
	readonly i: boolean;
	readonly s: boolean;
}

class Translation {
	literal = '';
	groups = 0;
	readonly #source: string;
	readonly #group: number;
	#at = 0;
	#depth = 0;
	#run = '';
	#alternatives = false;

	constructor(source: string, group: number) {
		this.#source = source;
		this.#group = group;
	}

	all(): string {
		const pattern = this.#choice({ i: false, s: false });
		if (this.#at < this.#source.length) throw new NotTaken('has a bracket too many');
		this.#endRun();
		if (this.#alternatives) this.literal = '';
		return pattern;
	}

	#choice(outer: Flags): string {
		let flags = outer;
		let text = '';
		while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
			if (this.#take('|')) {
				this.#alternatives ||= this.#depth === 0;
				text += '|';
				continue;
			}
			const set = /^\(\?([a-zA-Z-]+)\)/.exec(this.#rest());
			if (set) {
				this.#at += set[0].length;
				flags = changed(flags, set[1] ?? '');
				continue;
			}
			text += this.#repeated(flags);
		}
		return text;
	}

	#repeated(flags: Flags): string {
		const before = this.#run;
		const atom = this.#atom(flags);
		const count = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#rest())?.[0] ?? '';
		this.#at += count.length;
		if (count !== '') {
			// Only what comes before it stands in every match side by side.
			this.#run = before;
			this.#endRun();
		}
		return atom + count;
	}

	#atom(flags: Flags): string {
		if (this.#take('(')) return this.#inGroup(flags);
		if (this.#take('[')) return this.#plain(this.#class(flags));
		if (this.#take('.')) return this.#plain(flags.s ? String.raw`[\s\S]` : '.');
		if (this.#take('^')) return this.#plain('^');
		if (this.#take('$')) return this.#plain('$');
		if (this.#take(String.raw`\Q`)) return this.#quoted(flags);
		if (this.#source[this.#at] === '\\') {
			const escape = this.#escape();
			return escape.startsWith('\\') && /^\\[a-zA-Z]/.test(escape) ? this.#plain(escape) : this.#letter(escape, flags);
		}
		const unit = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
		this.#at += unit.length;
		return this.#letter(/[{}\]]/.test(unit) ? `\\${unit}` : unit, flags);
	}

	#inGroup(outer: Flags): string {
		const opening = /^\?(?:P?<\w+>|([a-zA-Z-]*):)/.exec(this.#rest());
		if (!opening && this.#source[this.#at] === '?') throw new NotTaken('has a group that Go does not know either');
		this.#at += opening?.[0].length ?? 0;
		const captures = opening?.[1] === undefined;
		const isValue = captures && ++this.groups === this.#group;
		this.#endRun();
		this.#depth++;
		const body = this.#choice(changed(outer, opening?.[1] ?? ''));
		this.#depth--;
		if (!this.#take(')')) throw new NotTaken('has a bracket too few');
		this.#run = '';
		return `${isValue ? '(?<value>' : '(?:'}${body})`;
	}

	/** What matches itself, in both cases where the flag says so. */
	#letter(text: string, { i }: Flags): string {
		if (this.#depth === 0) this.#run += text.replace(/^\\/, '').toLowerCase();
		return i ? bothCases(text) : text;
	}

	/** What may match this and that. */
	#plain(text: string): string {
		this.#endRun();
		return text;
	}

	#quoted(flags: Flags): string {
		const end = this.#source.indexOf(String.raw`\E`, this.#at);
		const quoted = this.#source.slice(this.#at, end < 0 ? undefined : end);
		this.#at = end < 0 ? this.#source.length : end + 2;
		const parts = Array.from(quoted, (unit) => this.#letter(SYNTAX.test(unit) ? `\\${unit}` : unit, flags));
		return `(?:${parts.join('')})`;
	}

	#escape(): string {
		const rest = this.#rest();
		const code = /^\\x(?:\{([\da-fA-F]+)\}|([\da-fA-F]{2}))/.exec(rest);
		if (code) {
			this.#at += code[0].length;
			const unit = String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '', 16));
			return SYNTAX.test(unit) ? `\\${unit}` : unit;
		}
		const property = /^\\([pP])(?:\{(\^?)(\w+)\}|([A-Z]))/.exec(rest);
		if (property) {
			const [all, letter = '', not = '', name = '', short = ''] = property;
			this.#at += all.length;
			const sign = not === '' ? letter : letter === 'p' ? 'P' : 'p';
			return `\\${sign}{${name.length > 2 ? 'Script=' : ''}${name || short}}`;
		}
		const unit = rest.charAt(1);
		this.#at += 2;
		if (/[dDwWsSbBnrtfv]/.test(unit)) return `\\${unit}`;
		if (unit === 'A') return '^';
		if (unit === 'z') return '$';
		if (unit === 'a') return '\x07';
		if (/\w/.test(unit) || unit === '') throw new NotTaken(`has \\${unit}, which JavaScript does not know`);
		return SYNTAX.test(unit) ? `\\${unit}` : unit;
	}

	#class(flags: Flags): string {
		let text = this.#take('^') ? '[^' : '[';
		for (let first = true; first || this.#source[this.#at] !== ']'; first = false) {
			if (this.#at >= this.#source.length) throw new NotTaken('has a bracket too few');
			const posix = /^\[:(\w+):\]/.exec(this.#rest());
			if (posix) {
				this.#at += posix[0].length;
				const members = POSIX[posix[1] ?? ''];
				if (members === undefined) throw new NotTaken(`has ${posix[0]}, which Go does not know either`);
				text += flags.i ? members.replace(/^(?:a-z|A-Z)$/, 'A-Za-z') : members;
				continue;
			}
			const from = this.#member();
			const ranged = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
			if (ranged) this.#at++;
			const to = ranged ? this.#member() : from;
			text += ranged ? `${from}-${to}` : from;
			if (flags.i && from.length === 1 && to.length === 1) text += otherCase(from, to);
		}
		this.#at++;
		return `${text}]`;
	}

	#member(): string {
		const unit = this.#source[this.#at] === '\\' ? this.#escape() : String.fromCodePoint(this.#code());
		return /^[[\]\-{}()|^/]$/.test(unit) ? `\\${unit}` : unit;
	}

	#code(): number {
		const code = this.#source.codePointAt(this.#at) ?? 0;
		this.#at += code > 0xffff ? 2 : 1;
		return code;
	}

	#endRun(): void {
		if (this.#depth === 0 && this.#run.length > this.literal.length) this.literal = this.#run;
		if (this.#depth === 0) this.#run = '';
	}

	#rest(): string {
		return this.#source.slice(this.#at);
	}

	#take(text: string): boolean {
		if (!this.#source.startsWith(text, this.#at)) return false;
		this.#at += text.length;
		return true;
	}
}

/** `i`, `-i`, `is-m` and the like. */
function changed(flags: Flags, written: string): Flags {
	const [on = '', off = ''] = written.split('-');
	if (/[^ims]/.test(on + off)) throw new NotTaken(`has the flag ${on + off}, which JavaScript does not know`);
	const value = (flag: 'i' | 's'): boolean => (on.includes(flag) ? true : off.includes(flag) ? false : flags[flag]);
	return { i: value('i'), s: value('s') };
}

function bothCases(text: string): string {
	return /^[a-zA-Z]$/.test(text) ? `[${text.toLowerCase()}${text.toUpperCase()}]` : text;
}

function otherCase(from: string, to: string): string {
	const both = from + to;
	if (/^[a-z]{2}$/.test(both)) return from === to ? from.toUpperCase() : `${from.toUpperCase()}-${to.toUpperCase()}`;
	if (/^[A-Z]{2}$/.test(both)) return from === to ? from.toLowerCase() : `${from.toLowerCase()}-${to.toLowerCase()}`;
	return '';
}
