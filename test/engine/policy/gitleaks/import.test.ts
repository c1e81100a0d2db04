import { deepEqual, equal, match, ok, throws } from 'node:assert/strict';
import { customDetectors } from '../../../../src/engine/detect/custom.ts';
import { Scanner } from '../../../../src/engine/detect/scanner.ts';
import { goPattern } from '../../../../src/engine/policy/gitleaks/go-pattern.ts';
import { importGitleaks } from '../../../../src/engine/policy/gitleaks/import.ts';
import { pathGlob } from '../../../../src/engine/policy/gitleaks/path-glob.ts';
import { pathPattern } from '../../../../src/engine/text/path-pattern.ts';

function matches(source: string, group: number, text: string): string | undefined {
	const found = new RegExp(goPattern(source, group).pattern, 'u').exec(text);
	return found ? (found.groups?.['value'] ?? found[0]) : undefined;
}

describe('regular expressions of Go', () => {
	it('mean the same in JavaScript', () => {
		equal(matches('(?i)acme_([a-z0-9]{4})', 0, 'x ACME_Ab12'), 'Ab12');
		equal(matches('acme(?i:KEY)-\\d', 0, 'acmekey-1'), 'acmekey-1');
		equal(matches('acme(?i:KEY)-\\d', 0, 'ACMEKEY-1'), undefined);
		equal(matches('(?i)a(?-i)b', 0, 'Ab AB'), 'Ab');
		equal(matches('(a)(?P<named>b)(c)', 2, 'abc'), 'b');
		equal(matches('[[:alnum:]_-]{3}[^[:space:]]', 0, '  a_-! '), 'a_-!');
		equal(matches('\\Qa.b(\\E\\x41\\x{42}', 0, 'a.b(AB'), 'a.b(AB');
		equal(matches('\\A\\"key\\"\\:\\ \\{x}\\z', 0, '"key": {x}'), '"key": {x}');
		equal(matches('[\\w\\-\\.=\\"\']+', 0, '  a-b.c="d\' '), 'a-b.c="d\'');
		equal(matches('(?s)a.b', 0, 'a\nb'), 'a\nb');
		equal(matches('\\pL\\p{Greek}', 0, 'xα'), 'xα');
		equal(matches('(?i)[k-m]x[^a-c]', 0, 'LXd'), 'LXd');
		equal(matches('(?i)x[^a-c]', 0, 'xB'), undefined);
	});

	it('are known by the longest text in every match', () => {
		equal(goPattern('(?i)\\bACME_(?:live|test)_[a-z]{3}-suffix', 0).literal, '-suffix');
		equal(goPattern('ab?cde+f', 0).literal, 'cd');
		equal(goPattern('abc|def', 0).literal, '');
	});

	it('that JavaScript does not know are refused', () => {
		for (const source of ['\\C', '(?U)a+', 'a)', '(a', '[a', '[[:what:]]', '\\123']) throws(() => goPattern(source, 0));
		throws(() => goPattern('(a)', 2), /no group 2/);
	});
});

function same(source: string, ignored: readonly string[], kept: readonly string[]): void {
	const glob = pathGlob(source);
	ok(glob !== undefined, source);
	const matching = pathPattern(glob);
	for (const path of ignored) ok(matching(path), `${glob} leaves out ${path}`);
	for (const path of kept) ok(!matching(path), `${glob} keeps ${path}`);
}

describe('paths of allowlists', () => {
	it('leave out the same files', () => {
		same('(^|/)vendor/', ['vendor/a', 'x/vendor/b/c'], ['myvendor/a']);
		same('^docs/.*', ['docs/a/b'], ['x/docs/a']);
		same('.*\\.lock$', ['yarn.lock', 'a/b.lock'], ['a.lock.js']);
		same('package-lock\\.json', ['package-lock.json', 'a/package-lock.json'], ['package.json']);
		same('^src/[^/]+/fixtures/', ['src/a/fixtures/b'], ['src/a/b/fixtures/c']);
		same('^a/.*/b$', ['a/x/y/b'], ['a/x/c']);
		same('/test/', ['x/test/y'], ['x/tests/y']);
	});

	it('are left alone where patterns cannot say it', () => {
		for (const source of ['(a|b)\\.js', 'a.*b', 'x{2}', '[ab]', '.*']) equal(pathGlob(source), undefined, source);
	});
});

describe('a gitleaks configuration', () => {
	const { detect, notTaken } = importGitleaks({
		extend: { useDefault: true, disabledRules: ['github-pat', 'nobody-knows'] },
		rules: [
			{ id: 'Acme Key', description: 'Acme', regex: '(?i)acme[_-]([a-z0-9]{8})', keywords: ['acme'], entropy: 3.5 },
			{ id: 'jwt', regex: 'no-keyword-[0-9]{6}' },
			{ id: 'paths', path: '\\.pem$' },
			{ id: 'slow', regex: 'slow([a-z]*)*([a-z]*)*x', keywords: ['slow'] },
			{ id: 'bare', regex: '[0-9]{6}' },
			{ id: 'listed', regex: 'listed-[a-z]{5}', allowlists: [{ paths: ['^gen/'], stopwords: ['aaaaa'] }] },
		],
		allowlist: { description: 'fixtures', paths: ['(^|/)fixtures/', 'a.*b'], regexes: ['x'] },
	});
	const why = (where: string): string =>
		notTaken.flatMap((entry) => (entry.where === where ? [entry.why] : [])).join('; ');

	it('becomes rules that find the value', () => {
		deepEqual(
			detect.custom.map(({ id, keywords }) => [id, keywords]),
			[
				['acme-key', ['acme']],
				['own-jwt', ['no-keyword-']],
				['listed', ['listed-']],
			],
		);
		const { detectors, problems } = customDetectors(detect.custom);
		deepEqual(problems, []);
		const text = 'ACME_ab12cd34 and no-keyword-123456';
		const { candidates } = new Scanner(detectors).scan(text, { regions: [] });
		deepEqual(
			candidates.map(({ start, end }) => text.slice(start, end)),
			['ab12cd34', 'no-keyword-123456'],
		);
	});

	it('becomes what is ignored, and what is off', () => {
		deepEqual(detect.ignore, [
			{ rule: 'listed', path: '/gen/' },
			{ rule: '*', path: '**/fixtures/', why: 'fixtures' },
		]);
		deepEqual(detect.severity, { 'github-pat': 'off' });
	});

	it('tells what is not taken over', () => {
		match(why('extend'), /nobody-knows/);
		match(why('Acme Key'), /any entropy/);
		match(why('paths'), /no regex/);
		match(why('slow'), /could take very long/);
		match(why('bare'), /no keywords/);
		match(why('listed'), /stopwords/);
		match(why('allowlist'), /regexes.*a\.\*b/);
	});

	it('may be anything', () => {
		deepEqual(importGitleaks({ rules: 'x', allowlist: 3, extend: [] }).detect, {
			severity: {},
			custom: [],
			ignore: [],
		});
	});
});
