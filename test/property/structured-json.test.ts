import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import type { SyncRequest } from '../../src/engine/assistants/assistant.ts';
import type { JsonPart, Wanted } from '../../src/engine/assistants/structured/json-part.ts';
import { jsonTarget } from '../../src/engine/assistants/structured/json-target.ts';
import { jsonText } from './structured-texts.ts';

// None that another part of the same file needs as a container.
const key = fc.constantFrom('a', 'b', 'c', 'version');
const entry = fc.oneof(
	fc.constantFrom('Read(**/.env)', 'Read(./x/**)', 'own', 1, true),
	fc.record({ tool: fc.constantFrom('Read', 'Grep'), action: fc.constant('reject') }),
);
const wantedAt = fc.constantFrom<readonly string[]>(
	['permissions', 'deny'],
	['permissions', 'other'],
	['deny'],
	['hooks', 'PreToolUse'],
	['sandbox', 'filesystem', 'denyRead'],
);
const list: fc.Arbitrary<Wanted> = fc.record({
	at: wantedAt,
	list: fc.uniqueArray(entry, { maxLength: 5, selector: (value) => JSON.stringify(value) }),
	place: fc.constantFrom('first' as const, 'last' as const),
});
const object: fc.Arbitrary<Wanted> = fc.record({
	at: fc.constantFrom<readonly string[]>([], ['permissions'], ['permissions', 'read']),
	entries: fc.uniqueArray(fc.record({ key, value: entry }), { maxLength: 4, selector: (one) => one.key }),
	ordered: fc.boolean(),
});
const wanted = fc.uniqueArray(fc.oneof(list, object), { maxLength: 3, selector: (one) => one.at.join() });

function part(wanted: readonly Wanted[]): JsonPart {
	return { wanted: () => ({ wanted }) };
}

function request(text: string | undefined, ours: readonly string[], remove: boolean): SyncRequest {
	return { text, ours, remove, patterns: [], hookCommand: () => '' };
}

describe('a JSON file of somebody else', () => {
	it('takes what is ours, nothing more the second time, and is what it was afterwards', () => {
		fc.assert(
			fc.property(fc.option(jsonText, { nil: undefined }), wanted, (text, wanted) => {
				const { write } = jsonTarget('x.json', [part(wanted)], [{ key: 'version', value: 1 }]);
				let first;
				try {
					first = write(request(text, [], false));
				} catch {
					// Something else stands in the place that is needed.
					return;
				}
				deepEqual(write(request(first.text, first.ours, false)), first);
				equal(write(request(first.text, first.ours, true)).text, text);
				if (text !== undefined && text.trim() !== '') contains(parse(first.text ?? ''), parse(text));
			}),
			{ numRuns: 600 },
		);
	});

	it('gives up the old for the new in one step, and then is what it was', () => {
		fc.assert(
			fc.property(jsonText, wanted, wanted, (text, one, other) => {
				try {
					const first = jsonTarget('x.json', [part(one)]).write(request(text, [], false));
					const { write } = jsonTarget('x.json', [part(other)]);
					const second = write(request(first.text, first.ours, false));
					deepEqual(write(request(second.text, second.ours, false)), second);
					equal(write(request(second.text, second.ours, true)).text, text);
				} catch (error) {
					if (error instanceof Error && error.constructor.name === 'SyncError') return;
					throw error;
				}
			}),
			{ numRuns: 400 },
		);
	});
});

/** Everything of the second value is in the first. */
function contains(whole: unknown, part: unknown): void {
	if (Array.isArray(part)) {
		const items = new Set((whole as unknown[]).map((item) => JSON.stringify(item)));
		for (const item of part) equal(items.has(JSON.stringify(item)), true);
	} else if (typeof part === 'object' && part !== null) {
		for (const [name, value] of Object.entries(part)) contains((whole as Record<string, unknown>)[name], value);
	} else equal(whole, part);
}
