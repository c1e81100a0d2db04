import { deepEqual } from 'node:assert/strict';
import type { GitQuestion } from '../../../src/engine/shell/git-question.ts';
import { filesOf } from '../../../src/engine/shell/files-of.ts';

/** What git would be asked about a command; undefined where it is not, and everything that it knows counts. */
function asked(command: string): unknown {
	return questions(command).map((question) => question && [question.of, ...question.asks]);
}

function questions(command: string): readonly (GitQuestion | undefined)[] {
	const { searches } = filesOf(command, 'posix', { cwd: '/repo', home: '/home/me' });
	return searches.map(({ question }) => question);
}

describe('what git is asked about a command', () => {
	for (const [command, question] of [
		['git diff', ['diff']],
		['git --no-pager diff --stat -p -U10 --color=never', ['diff']],
		['git diff --cached HEAD~2', ['diff', '--cached', 'HEAD~2']],
		['git diff main...topic -- src :!.env', ['diff', 'main...topic', '--', 'src', ':!.env']],
		['git show', ['show']],
		['git show 1a2b3c --format=%h', ['show', '1a2b3c']],
		['git show :/words', ['show', ':/words']],
		['git log -p -3 --since=1.day', ['log', '-3', '--since=1.day']],
		['git log -p --max-count 1 -S word -- src', ['log', '--max-count', '1', '-S', 'word', '--', 'src']],
		['git stash show -p', ['diff', 'stash@{0}^1', 'stash@{0}']],
		['git stash show -p 2', ['diff', 'stash@{2}^1', 'stash@{2}']],
		['git format-patch -1 --stdout', ['log', '-1']],
		['git format-patch main --stdout', ['log', 'main..HEAD']],
		['git cat-file -p 1a2b3c4d', ['object', '1a2b3c4d']],
	] as const) {
		it(command, () => deepEqual(asked(command), [question]));
	}

	for (const command of [
		'git diff $(git merge-base main $BASE)',
		'git diff $(cat revision)',
		'git show $(git log -1 --format=%B)',
		'git show $(git rev-parse --show-toplevel)',
		'git diff --ext-diff',
		'git show --output=x',
		'git log -p --exec=x',
		'git stash show -p -u',
		'git log -p --submodule=diff',
	]) {
		it(`${command}: nothing`, () => deepEqual(asked(command), [undefined]));
	}

	it('asks for revisions of other commands first', () => {
		deepEqual(questions('git diff $(git merge-base main HEAD) HEAD'), [
			{ of: 'diff', asks: ['\x000\0', 'HEAD'], nested: [['merge-base', 'main', 'HEAD']] },
		]);
		deepEqual(questions('REF=$(git rev-parse --short HEAD); git show $REF~1'), [
			{ of: 'show', asks: ['\x000\0~1'], nested: [['rev-parse', '--short', 'HEAD']] },
		]);
		deepEqual(questions('git show "$(git log -1 --format=%H -- src)"'), [
			{ of: 'show', asks: ['\x000\0'], nested: [['log', '-1', '--format=%H', '--', 'src']] },
		]);
	});

	it('has nothing to ask about a file by revision', () => deepEqual(asked('git show HEAD:src/a.ts'), []));
});
