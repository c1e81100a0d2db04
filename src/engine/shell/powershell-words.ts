import { NestingReader } from './nesting.ts';
import { nothing, type Command, type Part } from './syntax.ts';

const NAME = /\$(?:\{([^}]{1,200})\}|((?:[A-Za-z_]\w{0,30}:)?\w{1,200})|([?^$]))/y;
const ESCAPES: Readonly<Record<string, string>> = {
	n: '\n',
	t: '\t',
	r: '\r',
	'0': '\0',
	a: '\u0007',
	b: '\b',
	e: '\u001b',
};

/** Words of PowerShell. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules */
export abstract class PowershellWords extends NestingReader {
	/** Statements up to the bracket, which is passed over. */
	protected abstract statementsTo(close: string): Command;

	/** The word that begins here, as an argument of a command; empty where none does. */
	protected word(): Part[] {
		const parts: Part[] = [];
		while (this.at < this.text.length) {
			const unit = this.text.charAt(this.at);
			if (/[\s;|)},]/.test(unit) || ((unit === '>' || unit === '&') && parts.length === 0)) break;
			if (parts.length > 0 && (unit === '{' || unit === '>' || unit === '&')) break;
			this.piece(unit, parts);
		}
		return parts;
	}

	/** One piece: a string, a variable, a bracket, or what stands for itself. */
	protected piece(unit: string, parts: Part[]): void {
		const next = this.text.charAt(this.at + 1);
		if (unit === '`') {
			this.at += 2;
			if (next !== '\n' && next !== '\r') parts.push(literal(next));
		} else if (unit === "'" || unit === '\u2018' || unit === '\u2019') this.single(parts);
		else if (unit === '"' || unit === '\u201c' || unit === '\u201d') {
			this.at++;
			this.double(parts, '"');
		} else if (unit === '@' && (next === "'" || next === '"')) this.hereString(parts, next);
		else if (unit === '(' || ((unit === '$' || unit === '@') && next === '(')) {
			this.at += unit === '(' ? 1 : 2;
			const body = this.deeper(() => this.statementsTo(')'), nothing);
			parts.push({ kind: 'output', body, quoted: true, file: false });
			this.members();
		} else if (unit === '{' || (unit === '@' && next === '{')) {
			this.at += unit === '{' ? 1 : 2;
			parts.push({ kind: 'block', body: this.deeper(() => this.statementsTo('}'), nothing) });
		} else if (unit === '$' && this.variable(parts, true)) this.members();
		else {
			const run = /[^\s;|(){},`'"$@>&]+/y;
			run.lastIndex = this.at;
			const text = run.exec(this.text)?.[0] ?? unit;
			parts.push(literal(text));
			this.at += text.length;
		}
	}

	/** Up to the closing quote, which is passed over; two of them stand for one. */
	private single(parts: Part[]): void {
		let text = '';
		this.at++;
		while (this.at < this.text.length) {
			const unit = this.text.charAt(this.at++);
			if (/['\u2018\u2019]/.test(unit)) {
				if (this.text.charAt(this.at) !== "'") break;
				this.at++;
			}
			text += unit;
		}
		parts.push(literal(text));
	}

	private double(parts: Part[], close: string): void {
		let text = '';
		const flush = (): void => {
			parts.push(literal(text));
			text = '';
		};
		while (this.at < this.text.length) {
			const unit = this.text.charAt(this.at);
			if (this.text.startsWith(close, this.at) || (close === '"' && unit === '\u201d')) {
				this.at += close.length;
				if (close !== '"' || this.text.charAt(this.at) !== '"') break;
				text += '"';
				this.at++;
			} else if (unit === '`') {
				const escaped = this.text.charAt(this.at + 1);
				text += ESCAPES[escaped] ?? escaped;
				this.at += 2;
			} else if (unit === '$') {
				flush();
				if (this.text.charAt(this.at + 1) === '(') this.piece('$', parts);
				else if (!this.variable(parts, false)) {
					text += '$';
					this.at++;
				}
			} else {
				text += unit;
				this.at++;
			}
		}
		flush();
	}

	private hereString(parts: Part[], quote: string): void {
		const newline = this.text.indexOf('\n', this.at);
		this.at = newline < 0 ? this.text.length : newline + 1;
		const close = `\n${quote}@`;
		if (quote === '"') {
			this.double(parts, close);
			return;
		}
		const end = this.text.indexOf(close, this.at);
		const stop = end < 0 ? this.text.length : end;
		parts.push(literal(this.text.slice(this.at, stop)));
		this.at = Math.min(this.text.length, stop + close.length);
	}

	private variable(parts: Part[], alone: boolean): boolean {
		NAME.lastIndex = this.at;
		const match = NAME.exec(this.text);
		if (!match) {
			if (alone) {
				parts.push(literal('$'));
				this.at++;
			}
			return alone;
		}
		this.at += match[0].length;
		const name = (match[1] ?? match[2] ?? match[3] ?? '')
			.toLowerCase()
			.replace(/^(?:env|global|script|local|private|using):/, '');
		parts.push({ kind: 'variable', name, quoted: false, indirect: false, operator: '', operand: [] });
		return true;
	}

	/** `.Property` and `[0]` behind a value: what they pick is taken for the whole. */
	private members(): void {
		const member = /(?:\??\.\w{1,100}(?![\w(])|\[-?\w{1,20}\])/y;
		for (;;) {
			member.lastIndex = this.at;
			const found = member.exec(this.text);
			if (!found) return;
			this.at += found[0].length;
		}
	}
}

export function literal(text: string): Part {
	return { kind: 'text', text, quoted: false };
}
