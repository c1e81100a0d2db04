import { literal, PowershellWords } from './powershell-words.ts';
import { nothing, type Command, type ListItem, type Parsed, type Part, type Redirection, type Word } from './syntax.ts';

const ASSIGNMENT = /(?:\[[\w.[\]]{1,100}\]\s{0,20})?\$\{?((?:\w{1,30}:)?\w{1,200})\}?\s{0,100}(\+?)=(?!=)/y;
const KEYWORD =
	/(?:if|elseif|else|while|until|switch|try|catch|finally|do|return|throw|begin|process|end|trap)(?=[\s({]|$)/iy;
const FOREACH = /foreach\s{0,100}\(\s{0,100}\$(\w{1,200})\s{1,100}in\s/iy;
const FUNCTION = /(?:function|filter)\s{1,100}(?:\w{1,30}:)?([\w-]{1,200})/iy;
const REDIRECTION = /([*\d])?(>>|>)(&\d)?/y;
/** What values begin with: everything else is a command. */
const VALUE = /["'$([@\d\u2018\u201c]|-\s*\d/y;
const OPERATOR = /-[a-z]{1,20}(?=[\s('"$@])/iy;
/** Methods that give what a file holds. */
const READS = /read|open|copy|move|stream|upload|download|load|parse|xmldocument|invoke/i;
/** Methods that change a file, or take it away. */
const CHANGES = /^[:.]{1,2}(?:write|append|create|delete|replace|set)/i;

/**
 * Reads PowerShell into the same tree as other shells. Values become the command `expression`, calls of methods the
 * commands `method` and `changing`. Forgiving; one pass.
 */
export function parsePowershell(text: string): Parsed {
	return new PowershellParser(text).parse();
}

class PowershellParser extends PowershellWords {
	parse(): Parsed {
		const items: ListItem[] = [];
		while (this.at < this.text.length) {
			const list = this.statementsTo('');
			if (list.kind === 'list') items.push(...list.items);
		}
		return { command: { kind: 'list', items }, tooDeep: this.tooDeep };
	}

	protected override statementsTo(close: string): Command {
		const items: ListItem[] = [];
		while (this.at < this.text.length) {
			this.#blanks(true);
			const unit = this.text.charAt(this.at);
			if (unit === ')' || unit === '}') {
				this.at++;
				if (unit === close || close === '') break;
				continue;
			}
			const before = this.at;
			const when = this.#takes('&&') ? 'success' : this.#takes('||') ? 'failure' : 'always';
			this.#blanks(true);
			items.push({ command: this.deeper(() => this.#statement(), nothing), when });
			if (this.at === before) this.at++;
		}
		return { kind: 'list', items };
	}

	#statement(): Command {
		const loop = this.#match(FOREACH);
		if (loop) {
			const values = this.statementsTo(')');
			const words: Word[] = [[{ kind: 'output', body: values, quoted: false, file: false }]];
			return { kind: 'for', name: (loop[1] ?? '').toLowerCase(), words, body: this.#block() };
		}
		const definition = this.#match(FUNCTION);
		if (definition) {
			this.#blanks(true);
			if (this.#takes('(')) this.statementsTo(')');
			return { kind: 'function', name: definition[1] ?? '', body: this.#block() };
		}
		if (this.#match(KEYWORD)) {
			this.#blanks(true);
			const isBlock = this.text.charAt(this.at) === '{';
			return isBlock ? this.#block() : this.#pipeline();
		}
		const assignment = this.#match(ASSIGNMENT);
		if (!assignment) return this.#pipeline();
		this.#blanks(true);
		const value: Part = { kind: 'output', body: this.#statement(), quoted: true, file: false };
		const name = (assignment[1] ?? '').toLowerCase().replace(/^(?:env|global|script|local|private):/, '');
		return {
			kind: 'simple',
			assignments: [{ name, values: [[value]], appends: assignment[2] === '+' }],
			words: [],
			redirections: [],
		};
	}

	#block(): Command {
		this.#blanks(true);
		if (!this.#takes('{')) return nothing;
		return { kind: 'group', body: this.deeper(() => this.statementsTo('}'), nothing), apart: false, redirections: [] };
	}

	#pipeline(): Command {
		const stages: Command[] = [];
		for (;;) {
			this.#blanks(stages.length > 0);
			stages.push(this.#stage());
			this.#blanks(false);
			if (this.text.charAt(this.at) !== '|' || this.text.charAt(this.at + 1) === '|') break;
			this.at++;
		}
		return stages.length === 1 ? (stages[0] ?? nothing) : { kind: 'pipeline', stages };
	}

	#stage(): Command {
		VALUE.lastIndex = this.at;
		const calls = /[&.]\s{0,20}(?=["'$({\w./\\])/y;
		calls.lastIndex = this.at;
		const call = calls.exec(this.text);
		if (!call && VALUE.test(this.text)) return this.#expression();
		if (!call && this.text.charAt(this.at) === '{') return this.#block();
		const sources = call?.[0].startsWith('.') && call[0].length > 1;
		this.at += call ? (call[0] === '.' ? 0 : call[0].length) : 0;
		if (call && this.text.charAt(this.at) === '{') return this.#block();
		const words: Word[] = sources ? [[literal('.')]] : [];
		const redirections: Redirection[] = [];
		while (this.at < this.text.length) {
			this.#blanks(false);
			const redirection = this.#redirection();
			if (redirection) {
				redirections.push(redirection);
				continue;
			}
			if (this.text.charAt(this.at) === ',') {
				this.at++;
				continue;
			}
			const word = this.word();
			if (word.length === 0) break;
			words.push(word);
		}
		if (this.text.charAt(this.at) === '&' && this.text.charAt(this.at + 1) !== '&') this.at++;
		return { kind: 'simple', assignments: [], words, redirections };
	}

	/** A value with its operators, up to the end of the statement or the next `|`. */
	#expression(): Command {
		const values: Part[][] = [];
		const redirections: Redirection[] = [];
		let name = 'expression';
		let joins = false;
		let format: Part[] | undefined;
		while (this.at < this.text.length) {
			this.#blanks(false);
			const unit = this.text.charAt(this.at);
			const redirection = this.#redirection();
			if (redirection) redirections.push(redirection);
			else if (unit === '' || /[\s;|)}]/.test(unit)) break;
			else if (unit === '+' || unit === ',') {
				joins = unit === '+';
				this.at++;
			} else if (unit === '[' || unit === ':' || unit === '.') {
				// Types, indexes and members: what matters is whether something is read.
				const member = /\[[^\]'"$(]{0,200}\]?|[:.]{1,2}\w{0,200}/y;
				member.lastIndex = this.at;
				const text = member.exec(this.text)?.[0] ?? unit;
				if (READS.test(text) || (/^[.:]/.test(text) && name === 'method')) name = 'method';
				else if (CHANGES.test(text)) name = 'changing';
				this.at += Math.max(1, text.length);
			} else if (unit === '-' || unit === '*' || unit === '/' || unit === '=' || unit === '<' || unit === '!') {
				const operator = this.#match(OPERATOR)?.[0].toLowerCase();
				if (operator === '-f') format = values.pop();
				else if (operator === undefined) this.at++;
				else if (/^-i?(?:eq|ne|match|like|contains|in|gt|lt|is|and|or|not)$/.test(operator)) name = 'true';
			} else {
				const before = this.at;
				const parts: Part[] = [];
				this.piece(unit, parts);
				const last = values.at(-1);
				if (joins && last) last.push(...parts);
				else values.push(parts);
				joins = false;
				if (this.at === before) this.at++;
			}
		}
		const words = format ? [formatted(format, values)] : values;
		return { kind: 'simple', assignments: [], words: [[literal(name)], ...words], redirections };
	}

	#redirection(): Redirection | undefined {
		const match = this.#match(REDIRECTION);
		if (!match) return undefined;
		if (match[3] !== undefined) return { operator: '>&', descriptor: match[1], target: [literal('1')] };
		this.#blanks(false);
		return { operator: match[2] ?? '>', descriptor: match[1] === '*' ? undefined : match[1], target: this.word() };
	}

	#blanks(newlines: boolean): void {
		for (;;) {
			const unit = this.text.charAt(this.at);
			if (unit === ' ' || unit === '\t' || (newlines && /[\s;]/.test(unit))) this.at++;
			else if (unit === '`' && /[\r\n]/.test(this.text.charAt(this.at + 1))) this.at += 2;
			else if (this.text.startsWith('<#', this.at)) this.#to('#>');
			else if (unit === '#') this.#to('\n', true);
			else return;
			if (this.at >= this.text.length) return;
		}
	}

	#to(end: string, stay = false): void {
		const at = this.text.indexOf(end, this.at);
		this.at = at < 0 ? this.text.length : at + (stay ? 0 : end.length);
	}

	#takes(text: string): boolean {
		if (!this.text.startsWith(text, this.at)) return false;
		this.at += text.length;
		return true;
	}

	#match(pattern: RegExp): RegExpExecArray | undefined {
		pattern.lastIndex = this.at;
		const match = pattern.exec(this.text);
		if (match) this.at += match[0].length;
		return match ?? undefined;
	}
}

/** `'{0}{1}' -f 'a', 'b'` */
function formatted(format: Word, values: readonly Word[]): Word {
	return format.flatMap((part): Word => {
		if (part.kind !== 'text') return [part];
		return part.text
			.split(/(\{\d{1,2}[^}]{0,20}\})/)
			.flatMap((text, index) =>
				index % 2 === 1 ? (values[Number.parseInt(text.slice(1), 10)] ?? []) : [literal(text)],
			);
	});
}
