import { deepEqual, equal, throws } from 'node:assert/strict';
import { parsePayload, textOf } from '../../../../src/engine/assistants/hooks/payload.ts';

describe('a hook payload', () => {
	const accepted: readonly (readonly [when: string, text: string, value: object])[] = [
		['with a byte order mark and a line break at the end', '\uFEFF{"a":1}\r\n', { a: 1 }],
		['with raw control characters in its strings', '{"a":"x\n\ty\u0001\\n\\"z\r"}', { a: 'x\n\ty\u0001\n"z\r' }],
		['with line breaks around its values', '{\n\t"a" : "b"\n}', { a: 'b' }],
		['with unpaired surrogates', '{"a":"\\ud800"}', { a: '\uD800' }],
	];
	for (const [when, text, value] of accepted) {
		it(`is read ${when}`, () => deepEqual(parsePayload(text), value));
	}

	const refused: readonly (readonly [when: string, text: string, message: RegExp])[] = [
		['that is empty', ' \n', /no input/],
		['that ends early', '{"prompt":"A=1', /not JSON/],
		['that is a list', '[1]', /not a JSON object/],
		['that is null', 'null', /not JSON/],
		['that is a text', '"A=1"', /not a JSON object/],
	];
	for (const [when, text, message] of refused) {
		it(`${when} is refused without a word of it`, () => {
			throws(
				() => parsePayload(text),
				(error: Error) => message.test(error.message) && !error.message.includes('A=1'),
			);
		});
	}

	it('is read in time that grows with its length, even if its last string never ends', () => {
		throws(() => parsePayload(`{"a":"${'\\"\u0001'.repeat(200_000)}`), /not JSON/);
	});

	it('has its fields in snake and camel case', () => {
		equal(textOf({ hookEventName: 'x' }, 'hook_event_name'), 'x');
		equal(textOf({ hook_event_name: 'y', hookEventName: 'x' }, 'hook_event_name'), 'y');
		equal(textOf({}, 'constructor'), '');
	});
});
