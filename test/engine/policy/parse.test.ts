import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { parsePolicy, parseSettings } from '../../../src/engine/policy/parse.ts';

/** Severity, place and key of each problem: `error 2:14 actions.copy`. */
function problems(text: string): string[] {
	return parsePolicy(text, 'p').problems.map((p) => `${p.severity} ${p.line}:${p.column} ${p.key}`.trim());
}

function message(text: string): string {
	return parsePolicy(text, 'p').problems[0]?.message ?? '';
}

describe('parsePolicy', () => {
	it('reads keys under comments and a byte order mark', () => {
		const text =
			'\uFEFF{ // why\n "version": 1, /* and */ "actions": { "copy": "block" }, "detect": { "pii": { "regions": "all" } } }';
		const { value, problems } = parsePolicy(text, 'p');
		deepEqual(problems, []);
		deepEqual(value, { 'actions.copy': 'block', 'detect.pii.regions': 'all' });
	});

	it('takes an unknown key as a warning and the rest as it is', () => {
		const { value, problems } = parsePolicy(
			'{ "weather": { "sunny": "warn" }, "actions": { "copy": "warn", "teleport": "off" } }',
			'p',
		);
		deepEqual(value, { 'actions.copy': 'warn' });
		deepEqual(
			problems.map(({ severity, key }) => [severity, key]),
			[
				['warning', 'weather'],
				['warning', 'actions.teleport'],
			],
		);
	});

	it('takes a wrong value as an error at its place and keeps the other keys', () => {
		const { value, problems } = parsePolicy(
			'{\n\t"profile": "relaxed",\n\t"actions": { "copy": "blok" }\n}',
			'.cordon.json',
		);
		deepEqual(value, { profile: 'relaxed' });
		const [problem] = problems;
		deepEqual(
			[problem?.file, problem?.line, problem?.column, problem?.offset, problem?.length],
			['.cordon.json', 3, 23, 47, 6],
		);
		match(problem?.message ?? '', /^actions\.copy: .*Did you mean "block"\?$/);
	});

	const broken: [name: string, text: string, expected: string, says: RegExp][] = [
		['a trailing comma', '{ "profile": "relaxed",\n}', 'error 1:23', /remove the comma/],
		['a trailing comma before a comment', '{ "profile": "relaxed", // x\n}', 'error 1:23', /remove the comma/],
		['a trailing comma in a list', '{ "detect": { "pii": { "off": ["iban",] } } }', 'error 1:38', /remove the comma/],
		['a missing comma', '{ "profile": "relaxed"\n "guidance": "" }', 'error 2:2', /comma is missing/],
		['a missing brace', '{ "profile": "relaxed"', 'error 1:23', /brace/],
		['an open text', '{ "guidance": "a\n" }', 'error 1:15', /double quote/],
		['two commas', '{ "detect": { "pii": { "off": [,,] } } }', 'error 1:32', /value is expected/],
		['nothing', ' \n', 'error 1:1', /empty/],
		['no object', '[1]', 'error 1:1', /object/],
		['something behind', '{} x', 'error 1:4', /./],
	];
	for (const [name, text, expected, says] of broken) {
		it(`names ${name}`, () => {
			deepEqual(problems(text), [expected]);
			match(message(text), says);
		});
	}

	it('still reads what stands around a trailing comma', () => {
		deepEqual(parsePolicy('{ "profile": "regulated", }', 'p').value, { profile: 'regulated' });
	});

	it('survives absurd files', () => {
		for (const text of [
			'['.repeat(200_000),
			'{"a":'.repeat(100_000),
			' '.repeat(0x100001),
			'\0',
			'{"__proto__": {"profile": 1}}',
		]) {
			ok(parsePolicy(text, 'p').problems.length > 0);
		}
		deepEqual(problems('{ "detect": { "severity": { "__proto__": "off" } } }'), [
			'warning 1:29 detect.severity.__proto__',
		]);
	});

	it('says when a name stands there twice', () => {
		const { value } = parsePolicy('{ "profile": "regulated", "profile": "relaxed" }', 'p');
		deepEqual(value, { profile: 'regulated' });
		deepEqual(problems('{ "profile": "regulated", "profile": "relaxed" }'), ['warning 1:27 profile']);
	});

	it('reads newer versions with a warning and refuses what is no version', () => {
		deepEqual(problems('{ "version": 2 }'), ['warning 1:14 version']);
		deepEqual(problems('{ "version": "1" }'), ['error 1:14 version']);
	});

	const wrong: [name: string, text: string, expected: string[]][] = [
		['a group that is no object', '{ "detect": true }', ['error 1:13 detect']],
		['a switch that is no boolean', '{ "detect": { "secrets": "yes" } }', ['error 1:26 detect.secrets']],
		[
			'a code that is no country',
			'{ "detect": { "pii": { "regions": ["UK"] } } }',
			['warning 1:36 detect.pii.regions[0]'],
		],
		['a code in small letters', '{ "detect": { "pii": { "regions": ["us"] } } }', ['error 1:36 detect.pii.regions[0]']],
		['an unknown entity', '{ "detect": { "pii": { "off": ["mac-adress"] } } }', ['warning 1:32 detect.pii.off[0]']],
		[
			'an unknown rule',
			'{ "detect": { "severity": { "no-such-rule-here": "off" } } }',
			['warning 1:29 detect.severity.no-such-rule-here'],
		],
		['a wrong severity', '{ "detect": { "severity": { "iban": "fatal" } } }', ['error 1:37 detect.severity.iban']],
		['an ignore of everything', '{ "detect": { "ignore": [{ "rule": "*" }] } }', ['error 1:26 detect.ignore[0]']],
		['an ignore without a rule', '{ "detect": { "ignore": [{ "path": "x" }] } }', ['error 1:26 detect.ignore[0]']],
		['a custom rule without words', '{ "detect": { "custom": [{ "id": "x" }] } }', ['error 1:26 detect.custom[0]']],
		[
			'a custom rule with the id of a built-in one',
			'{ "detect": { "custom": [{ "id": "iban", "words": ["ab"] }] } }',
			['error 1:34 detect.custom[0].id'],
		],
		[
			'a pattern that could take long',
			'{ "detect": { "custom": [{ "id": "x", "keywords": ["id"], "pattern": "(a+)+$" }] } }',
			['error 1:70 detect.custom[0].pattern'],
		],
		[
			'an action that a place cannot carry out',
			'{ "actions": { "selection": "block" } }',
			['warning 1:29 actions.selection'],
		],
	];
	for (const [name, text, expected] of wrong) it(`names ${name}`, () => deepEqual(problems(text), expected));

	it('uses the tightest action that the place has', () => {
		deepEqual(parsePolicy('{ "actions": { "selection": "redact" } }', 'p').value, { 'actions.selection': 'warn' });
	});

	it('knows the rules that the policy itself adds', () => {
		const text =
			'{ "detect": { "custom": [{ "id": "customer", "words": ["Acme"] }], "severity": { "customer": "info" } } }';
		deepEqual(problems(text), []);
	});

	it('repeats nothing that may be a value', () => {
		const text = '{ "actions": { "copy": "a b c d e f g h i j k l m n o p q r s" } }';
		ok(!message(text).includes('g h i'));
	});
});

describe('parseSettings', () => {
	it('reads the keys that are set', () => {
		const { value, problems } = parseSettings((key) => (key === 'detect.secrets' ? false : undefined), 'user settings');
		deepEqual([value, problems], [{ 'detect.secrets': false }, []]);
	});

	it('names a wrong one', () => {
		const { value, problems } = parseSettings((key) => (key === 'actions.paste' ? 1 : undefined), 'user settings');
		deepEqual(value, {});
		equal(problems[0]?.key, 'actions.paste');
		equal(problems[0]?.file, 'user settings');
	});
});
