import { deepEqual, equal, ok } from 'node:assert/strict';
import { ignoreMatcher, ignoresFile } from '../../../src/engine/policy/ignore.ts';
import { pathPattern } from '../../../src/engine/text/path-pattern.ts';

const PATHS =
	'foo,foo/bar,x/foo,x/foo/bar,a,b,a/b,a/b/c,a/x/b,a/x/y/b,main.js,src/main.js,axb,a/xb,!x,#x,.git,x/.git,[a],{a,b}'.split(
		/,(?!b\})/,
	);

// What `git check-ignore --no-index` says about these paths.
const GIT: [pattern: string, matched: string[]][] = [
	['foo', ['foo', 'foo/bar', 'x/foo', 'x/foo/bar']],
	['foo/', ['foo/bar', 'x/foo/bar']],
	['/foo', ['foo', 'foo/bar']],
	['foo/**', ['foo/bar']],
	['foo/*', ['foo/bar']],
	['**/foo/bar', ['foo/bar', 'x/foo/bar']],
	['a/**/b', ['a/b', 'a/b/c', 'a/x/b', 'a/x/y/b']],
	['*.js', ['main.js', 'src/main.js']],
	['a/b', ['a/b', 'a/b/c']],
	['a/b/', ['a/b/c']],
	['a/**/', ['a/b/c', 'a/x/b', 'a/x/y/b']],
	['a?b', ['axb']],
	['\\!x', ['!x']],
	['\\#x', ['#x']],
	['.g*', ['.git', 'x/.git']],
	['{a,b}', ['{a,b}']],
	['\\[a]', ['[a]']],
	['a//b', []],
	['foo\\', []],
	['', []],
	['/', []],
	['**', PATHS],
	['/**', PATHS],
];

describe('pathPattern', () => {
	for (const [pattern, matched] of GIT) {
		it(`reads ${JSON.stringify(pattern)} as git does`, () => {
			deepEqual(PATHS.filter(pathPattern(pattern)), matched);
		});
	}

	it('takes a path that ends in a slash for a folder', () => {
		ok(pathPattern('foo/')('foo/'));
		ok(!pathPattern('foo/')('foo'));
	});

	it('ignores case only where told to', () => {
		ok(pathPattern('FOO', true)('foo'));
		ok(!pathPattern('FOO')('foo'));
	});

	it('is not slow on patterns that are meant to be', () => {
		ok(!pathPattern(`${'a/**/'.repeat(30)}b`)(`${'a/'.repeat(200)}c`));
		ok(!pathPattern(`${'*a'.repeat(100)}b`)('a'.repeat(1000)));
	});
});

describe('ignoreMatcher', () => {
	const match = ignoreMatcher([
		{ rule: '*', path: 'test/**' },
		{ rule: 'a', path: '*.md' },
		{ rule: 'b', fingerprint: 'known' },
		{ rule: 'c' },
	]);
	const ignored = (path: string | undefined, rule: string, fingerprint = 'f'): boolean =>
		match(path)({ rule, fingerprint }) !== undefined;

	it('asks for everything that an entry names', () => {
		equal(ignored('test/x.ts', 'z'), true);
		equal(ignored('src/x.ts', 'z'), false);
		equal(ignored('docs/x.md', 'a'), true);
		equal(ignored('docs/x.md', 'z'), false);
		equal(ignored('src/x.ts', 'b', 'known'), true);
		equal(ignored('src/x.ts', 'b', 'new'), false);
		equal(ignored(undefined, 'c'), true);
	});

	it('knows the rules of a regulation', () => {
		const health = ignoreMatcher([{ rule: 'regulation:hipaa', path: 'test/**' }])('test/patients.csv');
		const fingerprint = 'f';
		equal(health({ rule: 'us-npi', fingerprint, regulations: ['hipaa'] }) !== undefined, true);
		equal(health({ rule: 'email-address', fingerprint, regulations: ['gdpr', 'ccpa'] }), undefined);
		equal(health({ rule: 'hipaa', fingerprint }), undefined);
	});

	it('leaves out nothing by path where there is no path', () => equal(ignored(undefined, 'a'), false));

	it('knows the files of which nothing can be reported', () => {
		equal(ignoresFile([{ rule: '*', path: 'test/**' }], 'test/x.ts'), true);
		equal(ignoresFile([{ rule: 'a', path: 'test/**' }], 'test/x.ts'), false);
		equal(ignoresFile([{ rule: '*', path: 'test/**', fingerprint: 'f' }], 'test/x.ts'), false);
	});
});
