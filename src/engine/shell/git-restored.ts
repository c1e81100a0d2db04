import type { GitQuestion } from './git-question.ts';

const STASHES = /^git stash(?: push| save)?$/;

/**
 * Which files of the working tree a command of git makes what they were before. Nothing where it goes to another branch
 * as a whole: what it brings was committed.
 * @param words its arguments; undefined where one is not known.
 */
export function gitRestored(name: string, words: readonly (string | undefined)[]): GitQuestion | undefined {
	const end = words.indexOf('--');
	const before = words.slice(0, end < 0 ? words.length : end).filter((word) => word !== undefined);
	const paths = (end < 0 ? [] : words.slice(end)).filter((word) => word !== undefined);
	const has = (option: RegExp): boolean => before.some((word) => option.test(word));
	const named = before.filter((word, at) => !word.startsWith('-') && !VALUED.test(before[at - 1] ?? ''));
	if (name === 'git reset') {
		return has(/^--(?:hard|merge|keep)$/) ? { of: 'diff', asks: [named[0] ?? 'HEAD'] } : undefined;
	}
	if (STASHES.test(name)) return { of: 'diff', asks: ['HEAD', ...paths] };
	if (name === 'git restore') {
		if (has(/^(?:-S|--staged)$/) && !has(/^(?:-W|--worktree)$/)) return undefined;
		const source = before.flatMap((word, at) => {
			const [, joined] = /^(?:-s|--source=)(.+)$/.exec(word) ?? [];
			return joined ?? (/^(?:-s|--source)$/.test(word) ? (before[at + 1] ?? []) : []);
		});
		return { of: 'diff', asks: [...source, '--', ...named, ...paths.slice(1)] };
	}
	if (name !== 'git checkout') return undefined;
	if (paths.length > 0 || named.length > 1 || /^(?:[./:*]|$)/.test(named[0] ?? '')) {
		const forced = named.length + paths.length === 0;
		return forced && !has(/^(?:-f|--force)$/) ? undefined : { of: 'diff', asks: [...named, ...paths] };
	}
	return undefined;
}

/** Options whose value is a word of its own. */
const VALUED = /^(?:-[bBsm]|--(?:source|orphan|message|conflict|pathspec-from-file))$/;
