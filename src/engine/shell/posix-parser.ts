import { literal, PosixLines } from './posix-lines.ts';
import {
	nothing,
	type Assignment,
	type Command,
	type ListItem,
	type Parsed,
	type Redirection,
	type Word,
} from './syntax.ts';

const CLOSING: ReadonlySet<string> = new Set(['then', 'elif', 'else', 'fi', 'do', 'done', 'esac', '}']);

/**
 * Reads commands for POSIX shells, bash and zsh into a tree. Forgiving: what no shell would take is passed over, because
 * a shell runs the lines in front of it all the same. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
export function parsePosix(text: string): Parsed {
	return new PosixParser(text, 0).parse();
}

class PosixParser extends PosixLines {
	parse(): Parsed {
		const items: ListItem[] = [];
		while (this.at < this.text.length) {
			const before = this.at;
			const list = this.#list();
			if (list.kind === 'list') items.push(...list.items);
			// A closing word or parenthesis that nothing opened.
			if (this.reserved(true) === '' && this.at === before) this.at++;
		}
		return { command: { kind: 'list', items }, tooDeep: this.tooDeep };
	}

	protected override commandsToParenthesis(): Command {
		const list = this.#list(')');
		if (this.text.charAt(this.at) === ')') this.at++;
		return list;
	}

	protected override nested(text: string): PosixParser {
		return new PosixParser(text, this.depth);
	}

	/** Commands up to a closing word, `;;` or the unit given; none of which is passed over. */
	#list(close = ')'): Command {
		const items: ListItem[] = [];
		let when: ListItem['when'] = 'always';
		while (this.at < this.text.length) {
			this.blanks(true);
			const unit = this.text.charAt(this.at);
			if (unit === close || unit === ')' || this.text.startsWith(';;', this.at)) break;
			if (unit === ';' || unit === '&' || unit === '|') {
				this.at++;
				continue;
			}
			if (CLOSING.has(this.reserved(false))) break;
			const before = this.at;
			items.push({ command: this.#pipeline(), when });
			this.blanks(false);
			when = 'always';
			if (this.text.startsWith('&&', this.at)) when = 'success';
			else if (this.text.startsWith('||', this.at)) when = 'failure';
			if (when !== 'always') this.at += 2;
			else if (this.at === before) this.at++;
		}
		return { kind: 'list', items };
	}

	#pipeline(): Command {
		const stages: Command[] = [];
		for (;;) {
			this.blanks(stages.length > 0);
			const word = this.reserved(false);
			if (word === '!' || word === 'time' || word === 'coproc') {
				this.reserved(true);
				continue;
			}
			stages.push(this.#command());
			this.blanks(false);
			if (this.text.charAt(this.at) !== '|' || this.text.charAt(this.at + 1) === '|') break;
			this.at += this.text.charAt(this.at + 1) === '&' ? 2 : 1;
		}
		return stages.length === 1 ? (stages[0] ?? nothing) : { kind: 'pipeline', stages };
	}

	#command(): Command {
		return this.deeper(() => {
			const compound = this.#compound();
			if (!compound) return this.#simple();
			const redirections: Redirection[] = [];
			for (;;) {
				this.blanks(false);
				const redirection = this.redirection();
				if (!redirection) break;
				redirections.push(redirection);
			}
			return redirections.length === 0 ? compound : { kind: 'redirected', body: compound, redirections };
		}, nothing);
	}

	#compound(): Command | undefined {
		if (this.text.charAt(this.at) === '(') {
			this.at++;
			return { kind: 'group', body: this.commandsToParenthesis(), apart: true, redirections: [] };
		}
		switch (this.reserved(false)) {
			case '{':
				this.reserved(true);
				return { kind: 'group', body: this.#body('}'), apart: false, redirections: [] };
			case 'if':
				this.reserved(true);
				return this.#body('fi');
			case 'while':
			case 'until': {
				this.reserved(true);
				const condition = this.#list();
				return { kind: 'while', condition, body: this.#body('done') };
			}
			case 'for':
			case 'select':
				this.reserved(true);
				return this.#for();
			case 'case':
				this.reserved(true);
				return this.#case();
			case 'function': {
				this.reserved(true);
				this.blanks(false);
				const name = this.plainWord();
				this.blanks(false);
				if (this.text.startsWith('()', this.at)) this.at += 2;
				this.blanks(true);
				return { kind: 'function', name, body: this.#command() };
			}
			default:
				return undefined;
		}
	}

	/** Lists up to the word that closes; words in between (`then`, `else`, `do`) only part them. */
	#body(close: string): Command {
		const items: ListItem[] = [];
		while (this.at < this.text.length) {
			items.push({ command: this.#list(), when: 'always' });
			const word = this.reserved(false);
			if (word === '' || (word !== close && (word === 'fi' || word === 'done' || word === '}' || word === 'esac')))
				break;
			this.reserved(true);
			if (word === close) break;
		}
		return { kind: 'list', items };
	}

	#for(): Command {
		this.blanks(false);
		if (this.text.startsWith('((', this.at)) {
			const end = this.text.indexOf('))', this.at);
			this.at = end < 0 ? this.text.length : end + 2;
			return { kind: 'while', condition: nothing, body: this.#forBody() };
		}
		const name = this.plainWord();
		this.blanks(true);
		let words: Word[] = [[{ kind: 'variable', name: '@', quoted: true, indirect: false, operator: '', operand: [] }]];
		if (/in(?=\s|;|$)/y.test(this.text.slice(this.at, this.at + 3))) {
			this.at += 2;
			words = this.words();
		} else if (this.text.charAt(this.at) === '(') {
			this.at++;
			words = this.words(true);
		}
		return { kind: 'for', name, words, body: this.#forBody() };
	}

	#forBody(): Command {
		this.blanks(true);
		if (this.text.charAt(this.at) === ';') this.at++;
		this.blanks(true);
		const word = this.reserved(false);
		if (word === 'do' || word === '{') {
			this.reserved(true);
			return this.#body(word === 'do' ? 'done' : '}');
		}
		// zsh takes one command without `do`.
		return CLOSING.has(word) ? nothing : this.#command();
	}

	/** Every arm, one after the other. */
	#case(): Command {
		this.blanks(true);
		this.word();
		this.blanks(true);
		if (this.text.startsWith('in', this.at)) this.at += 2;
		const items: ListItem[] = [];
		while (this.at < this.text.length) {
			this.blanks(true);
			if (this.text.charAt(this.at) === '(') this.at++;
			if (this.reserved(false) === 'esac') break;
			for (;;) {
				this.blanks(true);
				this.word();
				this.blanks(true);
				if (this.text.charAt(this.at) !== '|') break;
				this.at++;
			}
			const before = this.at;
			if (this.text.charAt(this.at) === ')') this.at++;
			items.push({ command: this.#list(), when: 'always' });
			while (/[;&|]/.test(this.text.charAt(this.at))) this.at++;
			if (this.at === before) this.at++;
		}
		this.reserved(true);
		return { kind: 'list', items };
	}

	#simple(): Command {
		const assignments: Assignment[] = [];
		const words: Word[] = [];
		const redirections: Redirection[] = [];
		for (;;) {
			this.blanks(false);
			const redirection = this.redirection();
			if (redirection) {
				redirections.push(redirection);
				continue;
			}
			if (words.length === 1 && /\(\s{0,100}\)/y.test(this.text.slice(this.at, this.at + 102))) {
				this.at = this.text.indexOf(')', this.at) + 1;
				this.blanks(true);
				return { kind: 'function', name: literal(words[0] ?? []), body: this.#command() };
			}
			const word = this.word();
			if (word.length === 0) break;
			const assignment = words.length === 0 ? this.assignment(word) : undefined;
			if (assignment) assignments.push(assignment);
			else words.push(word);
		}
		return { kind: 'simple', assignments, words, redirections };
	}
}
