import { PosixWords, text } from './posix-words.ts';
import type { Assignment, Redirection, Word } from './syntax.ts';

const RESERVED =
	/(?:if|then|elif|else|fi|while|until|do|done|for|select|case|esac|function|time|coproc|always|[{}!]|\[\[)(?=[\s;&|<>()]|$)/y;
const REDIRECTION = /(\d{1,9}|\{\w{1,100}\})?(&>>|&>|<<<|<<-|<<|<>|<&|<(?!\()|>>|>&|>\||>(?!\())/y;
const ASSIGNMENT = /^([A-Za-z_]\w{0,200})(?:\[[^\]]{0,200}\])?(\+?)=/s;

interface HereDocument {
	readonly delimiter: string;
	readonly literal: boolean;
	readonly stripsTabs: boolean;
	readonly body: { word: Word };
}

/** What stands between words: blanks, comments, redirections, here-documents, reserved words. */
export abstract class PosixLines extends PosixWords {
	#hereDocuments: HereDocument[] = [];

	protected redirection(): Redirection | undefined {
		REDIRECTION.lastIndex = this.at;
		const [whole, descriptor, operator] = REDIRECTION.exec(this.text) ?? [];
		if (whole === undefined || operator === undefined) return undefined;
		this.at += whole.length;
		this.blanks(false);
		const target = this.word();
		if (operator !== '<<' && operator !== '<<-') return { operator, descriptor, target };
		const body = { word: [] as Word };
		const literalBody = target.some((part) => part.kind === 'text' && part.quoted);
		this.#hereDocuments.push({
			delimiter: literal(target),
			literal: literalBody,
			stripsTabs: operator === '<<-',
			body,
		});
		return {
			operator: '<<',
			descriptor,
			// Filled in where the line ends.
			get target() {
				return body.word;
			},
		};
	}

	/** Passes over blanks, comments, and newlines where they mean nothing; here-documents begin behind a newline. */
	protected blanks(newlines: boolean): void {
		for (;;) {
			const unit = this.text.charAt(this.at);
			if (unit === ' ' || unit === '\t' || unit === '\r') this.at++;
			else if (unit === '\\' && /\\\r?\n/y.test(this.text.slice(this.at, this.at + 3))) {
				this.at = this.text.indexOf('\n', this.at) + 1;
			} else if (unit === '#' && !/[^\s;&|()]/.test(this.text.charAt(this.at - 1))) {
				const end = this.text.indexOf('\n', this.at);
				this.at = end < 0 ? this.text.length : end;
			} else if (unit === '\n' && (newlines || this.#hereDocuments.length > 0)) {
				// Without newlines the caller must still see one.
				if (!newlines) return;
				this.at++;
				this.#readHereDocuments();
			} else return;
		}
	}

	#readHereDocuments(): void {
		const waiting = this.#hereDocuments;
		this.#hereDocuments = [];
		for (const { delimiter, literal, stripsTabs, body } of waiting) {
			const lines: string[] = [];
			while (this.at < this.text.length) {
				const newline = this.text.indexOf('\n', this.at);
				const end = newline < 0 ? this.text.length : newline;
				const line = this.text.slice(this.at, end).replace(/\r$/, '');
				this.at = newline < 0 ? end : end + 1;
				const stripped = stripsTabs ? line.replace(/^\t+/, '') : line;
				if (stripped === delimiter) break;
				lines.push(`${stripped}\n`);
			}
			const whole = lines.join('');
			body.word = literal ? [text(whole, true)] : this.deeper(() => this.nested(whole).quotedText(), []);
		}
	}

	/** The reserved word that stands here; empty where none does. */
	protected reserved(take: boolean): string {
		RESERVED.lastIndex = this.at;
		const word = RESERVED.exec(this.text)?.[0] ?? '';
		if (take) this.at += word.length;
		return word === '[[' ? '' : word;
	}

	protected assignment(word: Word): Assignment | undefined {
		const [first, ...rest] = word;
		if (first?.kind !== 'text' || first.quoted) return undefined;
		const [whole, name, plus] = ASSIGNMENT.exec(first.text) ?? [];
		if (whole === undefined || name === undefined) return undefined;
		const appends = plus === '+';
		if (rest.length === 0 && whole === first.text && this.text.charAt(this.at) === '(') {
			this.at++;
			return { name, values: this.words(true), appends };
		}
		return { name, values: [[text(first.text.slice(whole.length), false), ...rest]], appends };
	}

	/** Words to the end of the command, or over several lines to a parenthesis, which is passed over. */
	protected words(toParenthesis = false): Word[] {
		const words: Word[] = [];
		for (;;) {
			this.blanks(toParenthesis);
			const word = this.word();
			if (word.length > 0) words.push(word);
			else if (!toParenthesis || this.at >= this.text.length || this.text.charAt(this.at) === ')') break;
			else this.at++;
		}
		if (toParenthesis) this.at++;
		return words;
	}

	protected plainWord(): string {
		return literal(this.word());
	}
}

/** The text of a word, as far as it is text. */
export function literal(word: Word): string {
	return word.map((part) => (part.kind === 'text' ? part.text : '')).join('');
}
