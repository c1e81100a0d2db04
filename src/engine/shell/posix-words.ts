import { ansiEscapes } from './ansi-escapes.ts';
import { NestingReader } from './nesting.ts';
import { nothing, type Command, type Parsed, type Part, type Word } from './syntax.ts';

const ENDS_WORD = /[\s;&|<>()]/;
const PLAIN = /[^\s;&|<>()'"\\$`{}]+/y;
const NAME = /[A-Za-z_]\w{0,200}/y;
const OPERATOR = /:?[-=+?]|%%?|##?|\/[/#%]?|\^\^?|,,?|@|:/y;

/** Words of POSIX shells, bash and zsh: quotes, `$` in all its forms, backticks. Never throws; one pass. */
export abstract class PosixWords extends NestingReader {
	/** Commands up to `)`, which is passed over. */
	protected abstract commandsToParenthesis(): Command;
	/** The parser of a text of its own. */
	protected abstract nested(text: string): { parse(): Parsed; quotedText(): Word };

	/** The word that begins here; empty where none does. */
	protected word(): Word {
		const parts: Part[] = [];
		while (this.at < this.text.length) {
			const unit = this.text.charAt(this.at);
			if ((unit === '<' || unit === '>' || unit === '=') && this.text.charAt(this.at + 1) === '(') {
				if (unit === '=' && parts.length > 0) break;
				this.at += 2;
				parts.push({
					kind: 'output',
					body: this.deeper(() => this.commandsToParenthesis(), nothing),
					quoted: true,
					file: true,
				});
			} else if (unit === '(' && parts.length > 0 && /[?*+@!]/.test(this.text.charAt(this.at - 1))) {
				const end = this.text.indexOf(')', this.at);
				const stop = end < 0 || end - this.at > 1000 ? this.at + 1 : end + 1;
				parts.push(text(this.text.slice(this.at, stop), false));
				this.at = stop;
			} else if (ENDS_WORD.test(unit)) break;
			else this.part(unit, parts, '');
		}
		return parts;
	}

	/** The text as if it stood between double quotes. */
	quotedText(): Word {
		const parts: Part[] = [];
		this.doubleQuoted(parts, '');
		return parts;
	}

	/** One part of a word that is not quoted. `end`: what ends the expansion that it stands in. */
	private part(unit: string, parts: Part[], end: string): void {
		if (unit === '\\') {
			const escaped = this.text.charAt(this.at + 1);
			this.at += 2;
			if (escaped === '\r' && this.text.charAt(this.at) === '\n') this.at++;
			else if (escaped !== '\n') parts.push(text(escaped, true));
		} else if (unit === "'") {
			const close = this.text.indexOf("'", this.at + 1);
			const stop = close < 0 ? this.text.length : close;
			parts.push(text(this.text.slice(this.at + 1, stop), true));
			this.at = stop + 1;
		} else if (unit === '"') {
			this.at++;
			parts.push(text('', true));
			this.doubleQuoted(parts, '"');
		} else if (unit === '$') this.dollar(parts, false);
		else if (unit === '`') this.backticks(parts, false);
		else {
			PLAIN.lastIndex = this.at;
			const run = unit === end ? '' : (PLAIN.exec(this.text)?.[0] ?? unit);
			parts.push(text(run, false));
			this.at += Math.max(1, run.length);
		}
	}

	/** Up to the closing quote, which is passed over. */
	private doubleQuoted(parts: Part[], close: string): void {
		const plain = close === '}' ? /[^"\\$`}]+/y : /[^"\\$`]+/y;
		while (this.at < this.text.length) {
			plain.lastIndex = this.at;
			const run = plain.exec(this.text)?.[0];
			if (run !== undefined) {
				parts.push(text(run, true));
				this.at += run.length;
				continue;
			}
			const unit = this.text.charAt(this.at);
			if (unit === close) {
				this.at++;
				return;
			}
			if (unit === '\\') {
				const escaped = this.text.charAt(this.at + 1);
				this.at += 2;
				if (escaped !== '\n') parts.push(text(/[$`"\\}]/.test(escaped) ? escaped : `\\${escaped}`, true));
			} else if (unit === '$') this.dollar(parts, true);
			else if (unit === '`') this.backticks(parts, true);
			else {
				// Quotes inside `${…}` inside quotes pair up again; what they hold belongs to it either way.
				if (close !== '}') parts.push(text(unit, true));
				this.at++;
			}
		}
	}

	private backticks(parts: Part[], quoted: boolean): void {
		let end = this.at + 1;
		while (end < this.text.length && this.text.charAt(end) !== '`') end += this.text.charAt(end) === '\\' ? 2 : 1;
		const code = this.text.slice(this.at + 1, end).replace(quoted ? /\\([\\`$"])/g : /\\([\\`$])/g, '$1');
		this.at = end + 1;
		const parsed = this.deeper(() => this.nested(code).parse(), { command: nothing, tooDeep: true });
		this.tooDeep ||= parsed.tooDeep;
		parts.push({ kind: 'output', body: parsed.command, quoted, file: false });
	}

	/** Everything that begins with `$`. */
	private dollar(parts: Part[], quoted: boolean): void {
		const next = this.text.charAt(this.at + 1);
		if (next === "'" && !quoted) {
			let end = this.at + 2;
			while (end < this.text.length && this.text.charAt(end) !== "'") end += this.text.charAt(end) === '\\' ? 2 : 1;
			parts.push(text(ansiEscapes(this.text.slice(this.at + 2, end)), true));
			this.at = end + 1;
		} else if (next === '"' && !quoted) this.at++;
		else if (next === '(' && this.text.charAt(this.at + 2) === '(' && this.arithmetic(parts, this.at + 3)) return;
		else if (next === '(') {
			this.at += 2;
			const body = this.deeper(() => this.commandsToParenthesis(), nothing);
			parts.push({ kind: 'output', body, quoted, file: false });
		} else if (next === '[') {
			const end = this.text.indexOf(']', this.at);
			this.at = end < 0 ? this.text.length : end + 1;
			parts.push({ kind: 'unknown', within: [] });
		} else if (next === '{') {
			this.at += 2;
			this.deeper(() => this.braced(parts, quoted), undefined);
		} else {
			NAME.lastIndex = this.at + 1;
			const name = NAME.exec(this.text)?.[0] ?? (/[\d@*#?$!-]/.test(next) ? next : '');
			this.at += 1 + name.length;
			if (name === '') parts.push(text('$', true));
			else parts.push(variable(name, quoted));
		}
	}

	/** `$(( … ))`; false where it is a subshell in a substitution after all. */
	private arithmetic(parts: Part[], start: number): boolean {
		let open = 2;
		let end = start;
		for (; end < this.text.length && open > 0; end++) {
			const unit = this.text.charAt(end);
			if (unit === '(') open++;
			else if (unit === ')') open--;
		}
		if (open === 0 && this.text.charAt(end - 2) !== ')') return false;
		const inner = this.text.slice(start, Math.max(start, end - 2));
		this.at = end;
		const within = this.deeper(() => this.nested(inner).quotedText(), []);
		parts.push({ kind: 'unknown', within });
		return true;
	}

	/** `${ … }`, from behind the brace. */
	private braced(parts: Part[], quoted: boolean): void {
		let indirect = false;
		// zsh's flags: (P) takes the value for a name.
		const flags = /\(([^()]{0,40})\)/y;
		flags.lastIndex = this.at;
		const given = flags.exec(this.text);
		if (given) {
			this.at += given[0].length;
			indirect = given[1]?.includes('P') ?? false;
		}
		const first = this.text.charAt(this.at);
		const counts = first === '#' && !/[}:%#/-]/.test(this.text.charAt(this.at + 1));
		if (first === '!') indirect = true;
		if (counts || first === '!') this.at++;
		NAME.lastIndex = this.at;
		const name =
			NAME.exec(this.text)?.[0] ?? /\d{1,9}|[@*#?$!-]/y.exec(this.text.slice(this.at, this.at + 10))?.[0] ?? '';
		this.at += name.length;
		if (this.text.charAt(this.at) === '[') {
			const end = this.text.indexOf(']', this.at);
			this.at = end < 0 ? this.text.length : end + 1;
		}
		OPERATOR.lastIndex = this.at;
		const operator = OPERATOR.exec(this.text)?.[0] ?? '';
		this.at += operator.length;
		const operand = this.bracedOperand(quoted);
		if (counts) parts.push({ kind: 'unknown', within: [] });
		else if (name === '') parts.push(...operand);
		else parts.push({ kind: 'variable', name, quoted, indirect, operator, operand });
	}

	private bracedOperand(quoted: boolean): Part[] {
		const parts: Part[] = [];
		if (quoted) {
			this.doubleQuoted(parts, '}');
			return parts;
		}
		while (this.at < this.text.length) {
			const unit = this.text.charAt(this.at);
			if (unit === '}') break;
			if (/[\s;&|<>(){]/.test(unit)) {
				parts.push(text(unit, false));
				this.at++;
			} else this.part(unit, parts, '}');
		}
		this.at++;
		return parts;
	}
}

export function text(text: string, quoted: boolean): Part {
	return { kind: 'text', text, quoted };
}

function variable(name: string, quoted: boolean): Part {
	return { kind: 'variable', name, quoted, indirect: false, operator: '', operand: [] };
}
