import type { Field } from './field.ts';
import { gitRestored } from './git-restored.ts';
import { revisionWord } from './git-revision.ts';

/** What git can be asked in order to learn which files the output of a command is about, instead of all that it knows. */
export interface GitQuestion {
	/** Differences, commits, or one object of whatever type. */
	readonly of: 'diff' | 'show' | 'log' | 'object';
	/**
	 * Revisions, paths and options that choose among them; nothing that writes, runs or shows anything. The number of one
	 * of `nested` between zero bytes stands for its answer.
	 */
	readonly asks: readonly string[];
	/** What git has to be asked first, each for one revision. */
	readonly nested?: readonly (readonly string[])[];
}

const KINDS: Readonly<Record<string, GitQuestion['of']>> = {
	'git diff': 'diff',
	'git difftool': 'diff',
	'git show': 'show',
	'git log': 'log',
	'git whatchanged': 'log',
	'git format-patch': 'log',
	'git stash show': 'diff',
	'git cat-file': 'object',
};

/** Options that choose, with what they are joined to by `=`. */
const CHOOSES =
	/^(?:--(?:cached|staged|merge-base|all|branches|tags|remotes|first-parent|(?:no-)?merges|reverse|root|cc|pickaxe-(?:all|regex)|all-match)|-[cmi]|-n?\d{1,9}|--(?:max-count|skip|since|until|after|before|author|committer|grep|diff-merges)=.*|-[SG].+)$/s;
/** The same with a value behind them. */
const WITH_VALUE: ReadonlySet<string> = new Set(
	'-n --max-count --skip --since --until --after --before --author --committer --grep -S -G'.split(' '),
);
/** Options that only say what the output looks like. */
const LOOKS =
	/^(?:-[puwbaW]|-U\d*|-[MC]\d*%?|--(?:patch|patch-with-stat|patch-with-raw|oneline|graph|(?:no-)?color|(?:no-)?decorate|word-diff|color-words|minimal|patience|histogram|no-prefix|text|(?:no-)?abbrev-commit|full-index|binary|function-context|(?:no-)?renames|find-renames|find-copies|stdout|stat|shortstat|numstat|summary|compact-summary|raw|no-ext-diff|(?:no-)?textconv|no-notes|ignore-[\w-]{1,40}|(?:format|pretty|date|decorate|color|word-diff|color-moved|word-diff-regex|unified|diff-algorithm|abbrev|stat|ws-error-highlight|find-renames|inter-hunk-context)=.*))$/s;

/** Undefined where the arguments say something that is not understood here, or name files by revision. */
export function gitQuestion(name: string, fields: readonly Field[]): GitQuestion | undefined {
	const nested: (readonly string[])[] = [];
	const question = questionOf(
		name,
		fields.map((field) => revisionWord(field, nested)),
	);
	return question && nested.length > 0 ? { ...question, nested } : question;
}

function questionOf(name: string, words: readonly (string | undefined)[]): GitQuestion | undefined {
	const of = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
	if (of === undefined) return gitRestored(name, words);
	if (of === 'object') return objectOf(words);
	const asks: string[] = [];
	const revisions: string[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word === undefined) return undefined;
		if (word === '--') {
			const paths = words.slice(at);
			if (paths.includes(undefined)) return undefined;
			asks.push(...(paths as string[]));
			break;
		}
		if (WITH_VALUE.has(word)) {
			const value = words[++at];
			if (value === undefined) return undefined;
			asks.push(word, value);
		} else if (CHOOSES.test(word)) asks.push(word);
		else if (word.startsWith('-')) {
			if (!LOOKS.test(word)) return undefined;
		} else if (/^[^:].*:|^:(?:\d:)?[^/(!^]/s.test(word)) return undefined;
		else revisions.push(word);
	}
	if (name === 'git stash show') return words.includes('-u') ? undefined : stashed(revisions, asks);
	if (name === 'git format-patch') return { of, asks: [...asks, ...patched(revisions, asks)] };
	return { of, asks: [...asks.filter((_, at) => at < until(asks)), ...revisions, ...asks.slice(until(asks))] };
}

/** Where the paths begin. */
function until(asks: readonly string[]): number {
	const at = asks.indexOf('--');
	return at < 0 ? asks.length : at;
}

function stashed(revisions: readonly string[], asks: readonly string[]): GitQuestion | undefined {
	const [given = 'stash@{0}', ...more] = revisions;
	if (more.length + asks.length > 0) return undefined;
	const stash = /^\d+$/.test(given) ? `stash@{${given}}` : given;
	return { of: 'diff', asks: [`${stash}^1`, stash] };
}

/** One revision is where the patches begin. */
function patched(revisions: readonly string[], asks: readonly string[]): readonly string[] {
	const [from, ...more] = revisions;
	const counted = asks.some((word) => /^-n?\d/.test(word) || word === '--root');
	return from === undefined || more.length > 0 || counted || from.includes('..') ? revisions : [`${from}..HEAD`];
}

/** `cat-file -p OBJECT`; a path behind a revision is read like any other. */
function objectOf(words: readonly (string | undefined)[]): GitQuestion | undefined {
	const asks = words.filter((word) => word !== undefined && !word.startsWith('-')) as string[];
	const object = asks.at(-1);
	return object === undefined || object.includes(':') ? undefined : { of: 'object', asks: [object] };
}
