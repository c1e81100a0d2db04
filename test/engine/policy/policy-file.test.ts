import assert from 'node:assert/strict';
import { parsePolicy } from '../../../src/engine/policy/parse.ts';
import { withPatterns, withValues } from '../../../src/engine/policy/policy-file.ts';

const ONE = [{ pattern: 'b', why: 'reason' }];

describe('patterns in a policy file', () => {
	it('begin a file where there is none', () => {
		assert.equal(withPatterns(undefined, ONE), '{\n\t"version": 1,\n\t"protect": [\n\t\t"b" // reason\n\t]\n}\n');
		assert.equal(withPatterns('', ONE), withPatterns(undefined, ONE));
	});

	it('come after what is there, comments kept', () => {
		const text = '{\n\t// top\n\t"protect": [\n\t\t"a" // because\n\t\t// the end\n\t],\n\t"later": 1\n}\n';
		assert.equal(
			withPatterns(text, ONE),
			'{\n\t// top\n\t"protect": [\n\t\t"a", // because\n\t\t// the end\n\t\t"b" // reason\n\t],\n\t"later": 1\n}\n',
		);
	});

	it('spread a list that stood on one line', () => {
		assert.equal(
			withPatterns('{\n  "protect": ["a", "]"]\n}\n', [...ONE, { pattern: '!c', why: 'x' }]),
			'{\n  "protect": [\n    "a",\n    "]",\n    "b", // reason\n    "!c" // x\n  ]\n}\n',
		);
	});

	it('fit into a file of one line, of Windows lines, and beside block comments', () => {
		for (const text of [
			'{ "version": 1, "protect": ["a"] }',
			'{\r\n  "protect": [\r\n    "a"\r\n  ]\r\n}\r\n',
			'{ "protect": ["a" /* one */] }',
			'{ "protect": [ /* none */ ] }',
			'{ "protect": [ // none\n] }',
			'{ "profile": "relaxed" }',
		]) {
			const result = withPatterns(text, ONE);
			const { value, problems } = parsePolicy(result, 'p');
			assert.deepEqual(problems, [], result);
			assert.equal(value.protect?.at(-1), 'b');
			for (const comment of text.match(/\/\*.*?\*\/|\/\/.*/g) ?? []) assert.ok(result.includes(comment), result);
			assert.equal(/[^\r]\n/.test(result) && text.includes('\r'), false, 'line ends');
		}
	});

	it('keep a reason on its line, without what is not seen', () => {
		const result = withPatterns(undefined, [{ pattern: 'b', why: 'one\n"x": 1,\u2028two\u202e' }]);
		assert.match(result, /"b" \/\/ one "x": 1, two\n/);
	});
});

describe('values in a policy file', () => {
	it('are set where they are, and leave the rest alone', () => {
		const text = '{\n\t"unknown": [1], // mine\n\t"actions": { "paste": "off" }\n}\n';
		const result = withValues(text, { profile: 'regulated', 'actions.copy': 'block' });
		assert.match(result, /"unknown": \[1\], \/\/ mine/);
		const { value } = parsePolicy(result, 'p');
		assert.deepEqual(value, { profile: 'regulated', 'actions.copy': 'block', 'actions.paste': 'off' });
	});

	it('leave a comment at the line that it belongs to, and what is so already as it is', () => {
		const text = '{\n\t"protect": ["a"] // by name\n}\n';
		assert.equal(
			withValues(text, { profile: 'relaxed', 'actions.copy': 'block' }),
			'{\n\t"protect": ["a"], // by name\n\t"profile": "relaxed",\n\t"actions": {\n\t\t"copy": "block"\n\t}\n}\n',
		);
		assert.equal(withValues(text, { protect: ['a'] }), text);
		const nested = '{\n  "actions": {\n    "paste": "off" // mine\n  }\n}\n';
		assert.equal(
			withValues(nested, { 'actions.copy': 'block' }),
			'{\n  "actions": {\n    "paste": "off", // mine\n    "copy": "block"\n  }\n}\n',
		);
	});
});
