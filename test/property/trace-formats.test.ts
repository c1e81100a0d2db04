import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAgentTrace, writeAgentTrace } from '../../src/engine/provenance/formats/agent-trace.ts';
import { isGitAiPath, readGitAi, writeGitAi } from '../../src/engine/provenance/formats/git-ai.ts';
import { contentHash } from '../../src/engine/provenance/formats/content-hash.ts';
import type { ReadTrace, Trace, TracedInsertion } from '../../src/engine/provenance/formats/trace.ts';
import { aiOrigin } from '../../src/engine/provenance/origin.ts';
import { assertAgentTrace } from '../engine/provenance/formats/agent-trace-shape.ts';

const hex = (length: number): fc.Arbitrary<string> =>
	fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length }).map((all) => all.join(''));

const time = fc.integer({ min: 1, max: 4e12 });
const name = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.constantFrom('', 'cursor', 'a/b', 'https://a.example/b'),
);

/** Apart from each other. */
const ranges = fc
	.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 })), { minLength: 1, maxLength: 5 })
	.map((steps) => {
		let at = 0;
		return steps.map(([gap, length]) => {
			const start = at + gap + 1;
			at = start + length;
			return { start, end: at };
		});
	});

const insertion: fc.Arbitrary<TracedInsertion> = fc.record(
	{
		id: hex(16),
		path: fc.oneof(
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
			fc.constantFrom('a.ts', ' b  c', 'commit x', '  s_0 1'),
		),
		ranges,
		origin: fc
			.tuple(
				fc.constantFrom('hook', 'imported', 'inline-accept'),
				fc.constantFrom('certain', 'likely', 'unknown'),
				name,
				name,
				name,
			)
			.map(([how, sure, assistant, model, conversation]) => aiOrigin(how, sure, { assistant, model, conversation })),
		created: time,
		human: fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000),
		review: fc.oneof(
			fc.constant({ state: 'unreviewed' } as const),
			fc.tuple(name, time).map(([by, when]) => ({ state: 'reviewed', by, when }) as const),
		),
	},
	{ noNullPrototype: true },
);

/** Insertions of one file stand together, and each is in it once. */
const trace: fc.Arbitrary<Trace> = fc
	.record(
		{
			commit: hex(40),
			parent: fc.oneof(fc.constant(''), hex(40)),
			time,
			author: name,
			insertions: fc.uniqueArray(insertion, { minLength: 1, maxLength: 6, selector: ({ id }) => id }),
		},
		{ noNullPrototype: true },
	)
	.map((one) => ({
		...one,
		insertions: one.insertions.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path))),
	}));

function traceIn(read: ReadTrace | string): Trace {
	if (typeof read === 'string') assert.fail(read);
	assert.deepEqual(read.problems, []);
	return read.trace;
}

function hashed(one: Trace): Trace {
	const insertions = one.insertions.map((part) => ({
		...part,
		hashes: part.ranges.map(({ end }) => contentHash([`${end}`])),
	}));
	return { ...one, insertions };
}

describe('traces in the formats of others', () => {
	it('are the same after Agent Trace and back, and every record is valid', () => {
		fc.assert(
			fc.property(trace, (one) => {
				const whole = { ...hashed(one), time: Math.floor(one.time / 1000) * 1000 };
				const record: unknown = JSON.parse(writeAgentTrace(whole, '1.0.0'));
				assertAgentTrace(record);
				assert.deepEqual(traceIn(readAgentTrace(record)), whole);
			}),
		);
	});

	it('are the same after a git-ai note and back', () => {
		fc.assert(
			fc.property(trace, (one) => {
				fc.pre(one.insertions.every(({ path }) => isGitAiPath(path)));
				assert.deepEqual(traceIn(readGitAi(writeGitAi(one, '1.0.0'), one.commit)), one);
				assert.deepEqual(traceIn(readGitAi(writeGitAi(hashed(one), '1.0.0'), one.commit)), hashed(one));
			}),
		);
	});

	it('are read without a throw whatever stands in them', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => void readAgentTrace(value)));
		fc.assert(
			fc.property(trace, fc.nat(), fc.string({ maxLength: 5 }), (one, at, junk) => {
				const note = writeGitAi(one, '1.0.0');
				const cut = at % note.length;
				readGitAi(note.slice(0, cut) + junk + note.slice(cut + 1), one.commit);
			}),
		);
	});
});
