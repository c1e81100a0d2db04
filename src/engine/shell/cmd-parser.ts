import { nothing, type Command, type ListItem, type Parsed, type Part, type Redirection, type Word } from './syntax.ts';

const DEEPEST = 40;
const VARIABLE =
	/%%?~?[a-z]{0,5}\$?([A-Za-z])(?![\w%:])|%([^%\s:]{1,200})(?::([^%\n]{1,200}))?%|!([^!\s:]{1,200})(?::([^!\n]{1,200}))?!/y;
const FOR = /for(?:\s+\/([a-z])(?:\s+"[^"\n]{0,200}"|\s+(?=[A-Za-z]:)\S{0,200})?)?\s+%%?([A-Za-z])\s+in\s*\(/iy;
const IF =
	/if\s+(?:\/i\s+)?(?:not\s+)?(?:(?:exist|defined|errorlevel)\s+(?:"[^"\n]{0,1000}"|\S{1,1000})|(?:"[^"\n]{0,500}"|[^\s=]{1,500})\s{0,10}(?:==|\s(?:equ|neq|lss|leq|gtr|geq)\s)\s{0,10}(?:"[^"\n]{0,500}"|\S{1,500}))/iy;

/**
 * Reads what cmd.exe runs into the same tree as other shells.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/cmd
 */
export function parseCmd(text: string): Parsed {
	return new CmdParser(text).parse();
}

class CmdParser {
	readonly #text: string;
	#at = 0;
	#depth = 0;
	#tooDeep = false;

	constructor(text: string) {
		this.#text = text;
	}

	parse(): Parsed {
		const items: ListItem[] = [];
		while (this.#at < this.#text.length) {
			items.push({ command: this.#list(), when: 'always' });
			this.#at++;
		}
		return { command: { kind: 'list', items }, tooDeep: this.#tooDeep };
	}

	/** Commands up to `)`, which is not passed over. */
	#list(): Command {
		const items: ListItem[] = [];
		let when: ListItem['when'] = 'always';
		if (this.#depth++ > DEEPEST) {
			this.#tooDeep = true;
			this.#at = this.#text.length;
		}
		while (this.#at < this.#text.length) {
			this.#blanks(true);
			if (this.#unit() === ')') break;
			const before = this.#at;
			items.push({ command: this.#pipeline(), when });
			this.#blanks(false);
			when = 'always';
			if (this.#text.startsWith('&&', this.#at)) when = 'success';
			else if (this.#text.startsWith('||', this.#at)) when = 'failure';
			if (when !== 'always') this.#at += 2;
			else if (/[&\r\n]/.test(this.#unit()) || this.#at === before) this.#at += this.#unit() === ')' ? 0 : 1;
		}
		this.#depth--;
		return { kind: 'list', items };
	}

	#pipeline(): Command {
		const stages: Command[] = [];
		for (;;) {
			this.#blanks(false);
			stages.push(this.#command());
			this.#blanks(false);
			if (this.#unit() !== '|' || this.#text.charAt(this.#at + 1) === '|') break;
			this.#at++;
		}
		return stages.length === 1 ? (stages[0] ?? nothing) : { kind: 'pipeline', stages };
	}

	#command(): Command {
		while (this.#unit() === '@') this.#at++;
		const loop = this.#match(FOR);
		if (loop) return this.#for((loop[1] ?? '').toLowerCase(), (loop[2] ?? '').toLowerCase());
		if (this.#match(IF)) {
			this.#blanks(false);
			const then = this.#nested();
			this.#blanks(false);
			const otherwise = this.#match(/else\b/iy) ? this.#nested() : nothing;
			return { kind: 'list', items: [then, otherwise].map((command) => ({ command, when: 'always' })) };
		}
		if (this.#unit() !== '(') return this.#simple();
		this.#at++;
		const body = this.#list();
		if (this.#unit() === ')') this.#at++;
		const { redirections } = this.#words();
		return redirections.length === 0 ? body : { kind: 'redirected', body, redirections };
	}

	#nested(): Command {
		if (this.#depth > DEEPEST) {
			this.#tooDeep = true;
			this.#at = this.#text.length;
			return nothing;
		}
		this.#depth++;
		this.#blanks(false);
		const command = this.#command();
		this.#depth--;
		return command;
	}

	/** `for`: over words, or with /f over the lines of a command's output or of files. */
	#for(option: string, name: string): Command {
		const quote = /^\s{0,20}(['`])/.exec(this.#text.slice(this.#at, this.#at + 21))?.[1];
		let words: Word[];
		if (option === 'f' && quote !== undefined) {
			const start = this.#text.indexOf(quote, this.#at) + 1;
			const end = this.#text.indexOf(`${quote})`, start);
			const stop = end < 0 ? this.#text.length : end;
			const body = new CmdParser(this.#text.slice(start, stop)).parse().command;
			this.#at = stop + 1;
			words = [[{ kind: 'output', body, quoted: false, file: false }]];
		} else {
			const list = this.#words();
			const reads = option === 'f' && !list.quotedOnly;
			words = reads
				? list.words.map((word) => [{ kind: 'output', body: shows(word), quoted: false, file: false }])
				: list.words;
		}
		if (this.#unit() === ')') this.#at++;
		this.#blanks(true);
		this.#match(/do\b/iy);
		return { kind: 'for', name, words, body: this.#nested() };
	}

	#simple(): Command {
		const { words, redirections } = this.#words();
		return { kind: 'simple', assignments: [], words, redirections };
	}

	#words(): { words: Word[]; redirections: Redirection[]; quotedOnly: boolean } {
		const words: Word[] = [];
		const redirections: Redirection[] = [];
		let quotedOnly = true;
		for (;;) {
			this.#blanks(false);
			const redirection = this.#match(/(\d)?(>>|>|<)(&\d)?/y);
			if (redirection) {
				this.#blanks(false);
				const isCopy = redirection[3] !== undefined;
				const target = isCopy ? [literal('1')] : this.#word(false);
				redirections.push({ operator: isCopy ? '>&' : (redirection[2] ?? '>'), descriptor: redirection[1], target });
				continue;
			}
			quotedOnly &&= this.#unit() === '"' || this.#unit() === ')';
			const [first] = words;
			const [name] = first ?? [];
			// What is set may hold what otherwise parts arguments.
			const word = this.#word(name?.kind === 'text' && /^set$/i.test(name.text));
			if (word.length === 0) {
				if (!/[,;=]/.test(this.#unit())) break;
				this.#at++;
			} else words.push(word);
		}
		return { words, redirections, quotedOnly };
	}

	#word(isValue: boolean): Part[] {
		const parts: Part[] = [];
		let quoted = false;
		while (this.#at < this.#text.length) {
			const unit = this.#unit();
			if (unit === '\n' || unit === '\r') break;
			if (!quoted && (/[\s&|<>)]/.test(unit) || (!isValue && /[,;=]/.test(unit)))) break;
			// `type.\x` and `type/x` are the command and its argument.
			if (unit === '"') {
				quoted = !quoted;
				parts.push(literal(''));
				this.#at++;
			} else if (unit === '^' && !quoted) {
				const next = this.#text.charAt(this.#at + 1);
				this.#at += 2;
				if (next === '\r' && this.#unit() === '\n') this.#at++;
				else if (next !== '\n') parts.push(literal(next));
			} else if ((unit === '%' || unit === '!') && this.#variable(parts)) continue;
			else {
				const run = quoted ? /[^"%!\r\n]+/y : /[^\s&|<>),;="^%!]+/y;
				run.lastIndex = this.#at;
				const text = run.exec(this.#text)?.[0] ?? unit;
				parts.push(literal(text));
				this.#at += text.length;
			}
		}
		return parts;
	}

	#variable(parts: Part[]): boolean {
		const match = this.#match(VARIABLE);
		if (!match) return false;
		const name = (match[1] ?? match[2] ?? match[4] ?? '').toLowerCase();
		const change = match[3] ?? match[5] ?? '';
		const [, from, length] = /^~(-?\d{1,5})(?:,(-?\d{1,5}))?$/.exec(change) ?? [];
		const [, old, replacement] = /^\*?([^=]{1,200})=(.{0,200})$/s.exec(change) ?? [];
		const operator = from !== undefined ? ':' : old !== undefined ? '//' : '';
		const operand =
			from !== undefined ? from + (length === undefined ? '' : `:${length}`) : `${old ?? ''}/${replacement ?? ''}`;
		parts.push({
			kind: 'variable',
			name,
			quoted: false,
			indirect: false,
			operator,
			operand: operator === '' ? [] : [{ kind: 'text', text: operand, quoted: false }],
		});
		return true;
	}

	#blanks(newlines: boolean): void {
		for (;;) {
			const unit = this.#unit();
			if (unit === ' ' || unit === '\t' || (newlines && (unit === '\n' || unit === '\r'))) this.#at++;
			else if (unit === '^' && /\r?\n/y.test(this.#text.slice(this.#at + 1, this.#at + 3))) {
				this.#at = this.#text.indexOf('\n', this.#at) + 1;
			} else return;
		}
	}

	#unit(): string {
		return this.#text.charAt(this.#at);
	}

	#match(pattern: RegExp): RegExpExecArray | undefined {
		pattern.lastIndex = this.#at;
		const match = pattern.exec(this.#text);
		if (match) this.#at += match[0].length;
		return match ?? undefined;
	}
}

function literal(text: string): Part {
	return { kind: 'text', text, quoted: false };
}

/** The file's content as the output of a command. */
function shows(file: Word): Command {
	return { kind: 'simple', assignments: [], words: [[literal('type')], file], redirections: [] };
}
