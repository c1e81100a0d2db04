import assert from 'node:assert/strict';
import { contentHash, murmur3 } from '../../../../src/engine/provenance/formats/content-hash.ts';
import { readAgentTrace, writeAgentTrace } from '../../../../src/engine/provenance/formats/agent-trace.ts';
import { locate } from '../../../../src/engine/provenance/formats/locate.ts';
import type { ReadTrace, Trace } from '../../../../src/engine/provenance/formats/trace.ts';
import { aiOrigin } from '../../../../src/engine/provenance/origin.ts';
import { assertAgentTrace } from './agent-trace-shape.ts';

/** An example that is published with Agent Trace 0.1. */
const PUBLISHED = {
	version: '0.1.0',
	id: '550e8400-e29b-41d4-a716-446655440000',
	timestamp: '2026-01-23T14:30:00Z',
	vcs: { type: 'git', revision: 'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0' },
	tool: { name: 'cursor', version: '2.4.0' },
	files: [
		{
			path: 'src/utils/parser.ts',
			conversations: [
				{
					url: 'https://api.cursor.com/v1/conversations/12345',
					contributor: { type: 'ai', model_id: 'anthropic/claude-opus-4-5-20251101' },
					ranges: [{ start_line: 42, end_line: 67, content_hash: 'murmur3:9f2e8a1b' }],
					related: [{ type: 'session', url: 'https://api.cursor.com/v1/sessions/67890' }],
				},
			],
		},
		{
			path: 'src/utils/helpers.ts',
			conversations: [
				{
					url: 'https://api.cursor.com/v1/conversations/12345',
					contributor: { type: 'ai', model_id: 'openai/gpt-4o' },
					ranges: [{ start_line: 10, end_line: 25 }],
				},
			],
		},
	],
	metadata: { confidence: 0.95, 'dev.cursor': { workspace_id: 'ws-abc123' } },
};

function read(value: unknown): ReadTrace {
	const result = readAgentTrace(value);
	return typeof result === 'string' ? assert.fail(result) : result;
}

const origin = aiOrigin('inline-accept', 'likely', {
	assistant: 'a',
	model: 'p/m',
	conversation: 'https://a.example/c?d',
});
const TRACE: Trace = {
	commit: 'b'.repeat(40),
	parent: 'c'.repeat(40),
	time: 1_700_000_000_000,
	author: 'A <a@b>',
	insertions: [
		{
			id: '0123456789abcdef',
			path: 'src/ä b.ts',
			ranges: [
				{ start: 1, end: 3 },
				{ start: 7, end: 7 },
			],
			hashes: ['murmur3:00000001', 'murmur3:00000002'],
			origin,
			created: 1_699_999_999_123,
			human: 0.25,
			review: { state: 'reviewed', by: 'B <b@c>', when: 1_700_000_001_000 },
		},
	],
};

describe('Agent Trace records', () => {
	it('reads the published example', () => {
		assertAgentTrace(PUBLISHED);
		const { trace, problems } = read(PUBLISHED);
		assert.deepEqual(problems, []);
		assert.equal(trace.commit, PUBLISHED.vcs.revision);
		assert.deepEqual(
			trace.insertions.map(({ path, ranges, hashes, origin }) => [
				path,
				ranges,
				hashes,
				origin.assistant,
				origin.model,
			]),
			[
				[
					'src/utils/parser.ts',
					[{ start: 42, end: 67 }],
					['murmur3:9f2e8a1b'],
					'cursor',
					'anthropic/claude-opus-4-5-20251101',
				],
				['src/utils/helpers.ts', [{ start: 10, end: 25 }], undefined, 'cursor', 'openai/gpt-4o'],
			],
		);
	});

	it('reads published examples that are a part of a record', () => {
		const { trace } = read({ files: PUBLISHED.files });
		assert.deepEqual([trace.commit, trace.insertions.length], ['', 2]);
	});

	it('leaves out what people wrote or nobody knows, takes contributors range by range, and hears doubt', () => {
		const ranges = [
			{ start_line: 1, end_line: 2, contributor: { type: 'human' } },
			{ start_line: 3, end_line: 4, contributor: { type: 'mixed' } },
			{ start_line: 9, end_line: 5 },
			{ start_line: 5, end_line: 6 },
			{ start_line: 7, end_line: 8, contributor: { type: 'unknown' } },
		];
		const files = [{ path: 'a.ts', conversations: [{ contributor: { type: 'ai' }, ranges }] }];
		const { trace, problems } = read({ ...PUBLISHED, files, metadata: { confidence: 0.1 } });
		assert.deepEqual(
			trace.insertions.map(({ ranges: [range], human, origin }) => [range?.start, human, origin.sure]),
			[
				[3, 0.5, 'unknown'],
				[5, 0, 'unknown'],
			],
		);
		assert.equal(problems.length, 1);
	});

	it('writes records that are valid, with what it knows, and reads them back', () => {
		const record: unknown = JSON.parse(writeAgentTrace(TRACE, '1.2.3'));
		assertAgentTrace(record);
		assert.deepEqual(read(record).trace, TRACE);
		assert.equal(writeAgentTrace(TRACE, '1.2.3'), writeAgentTrace(TRACE, '1.2.3'));
		const opaque = { ...TRACE.insertions[0], origin: { ...origin, conversation: 'no address' } };
		assert.ok(!writeAgentTrace({ ...TRACE, insertions: [opaque as never] }, '1').includes('"url"'));
	});

	it('does not take for its own what somebody has changed', () => {
		const record = JSON.parse(writeAgentTrace(TRACE, '1.2.3')) as {
			metadata: { cordon: { insertions: { id: string }[] } };
		};
		const [own] = record.metadata.cordon.insertions;
		if (own) own.id = '../../etc';
		assert.equal(read(record).trace.insertions[0]?.origin.how, 'imported');
	});

	it('says what is none, and what is newer', () => {
		assert.match(readAgentTrace({ ...PUBLISHED, version: '2.0.0' }) as string, /Agent Trace 2\.0\.0/);
		for (const none of [null, [], {}, { files: 1 }, 'x'])
			assert.match(readAgentTrace(none) as string, /not an Agent Trace/);
		assert.equal(typeof readAgentTrace({ ...PUBLISHED, version: '1.0' }), 'object');
	});
});

function hashOf(text: string): number {
	return murmur3(new TextEncoder().encode(text));
}

describe('content hashes', () => {
	it('are MurmurHash3', () => {
		// Known values of MurmurHash3_x86_32 with seed 0.
		assert.equal(hashOf(''), 0);
		assert.equal(hashOf('hello'), 0x24_8b_fa_47);
		assert.equal(hashOf('hello, world'), 0x14_9b_bb_7f);
		assert.equal(hashOf('The quick brown fox jumps over the lazy dog'), 0x2e_4f_f7_23);
	});

	it('find lines that are elsewhere, and tell those that are not there', () => {
		const lines = ['a', 'b', 'c', 'd', 'e'];
		const hash = contentHash(['d', 'e']);
		const at = (sure: boolean, strict: boolean, given: string | undefined, start = 1): unknown =>
			locate(lines, [{ start, end: start + 1 }], [given], { sure, strict })[0];
		assert.deepEqual(at(true, true, hash), { start: 4, end: 5 });
		assert.deepEqual(at(false, false, hash), { start: 4, end: 5 });
		assert.deepEqual(at(true, true, hash, 900), { start: 4, end: 5 });
		assert.deepEqual(at(true, false, 'sha256:1'), { start: 1, end: 2 });
		for (const none of [at(true, true, 'murmur3:1'), at(false, false, undefined), at(true, false, undefined, 5)])
			assert.equal(none, undefined);
	});
});
