import assert from 'node:assert/strict';
import { readGitAi, writeGitAi } from '../../../../src/engine/provenance/formats/git-ai.ts';
import type { Trace } from '../../../../src/engine/provenance/formats/trace.ts';
import { aiOrigin } from '../../../../src/engine/provenance/origin.ts';
import { withBoth, withPrompts, withSessions } from './notes.ts';

const COMMIT = 'a'.repeat(40);

function read(note: string): { readonly trace: Trace; readonly problems: readonly string[] } {
	const result = readGitAi(note, COMMIT);
	return typeof result === 'string' ? assert.fail(result) : result;
}

/** Path, tool, model, conversation and lines of each insertion. */
function shown({ insertions }: Trace): string[] {
	return insertions.map(({ path, origin, ranges }) => {
		const lines = ranges.map(({ start, end }) => `${start}-${end}`).join();
		return `${path} ${origin.assistant} ${origin.model} ${origin.conversation} ${lines}`;
	});
}

/** Why a note says nothing. */
function refused(note: string): string {
	const result = readGitAi(note, COMMIT);
	return typeof result === 'string' ? result : assert.fail('was read');
}

describe('git-ai notes', () => {
	it('reads the published example with sessions', () => {
		const { trace, problems } = read(withSessions);
		const [cursor, claude] = ['6ef2299e-a67f-432b-aa80-3d2fb4d28999', 'conv_abc123def456'];
		assert.deepEqual(shown(trace), [
			`src/main.rs cursor claude-sonnet-4-5-20250514 ${cursor} 1-10,15-20`,
			`src/main.rs cursor claude-sonnet-4-5-20250514 ${cursor} 25-25,30-35`,
			`src/lib.rs claude claude-sonnet-4-5-20250514 ${claude} 1-50`,
		]);
		assert.deepEqual(problems, []);
		assert.deepEqual([trace.commit, trace.parent], [COMMIT, '7734793b756b3921c88db5375a8c156e9532447b']);
		assert.deepEqual(
			[...new Set(trace.insertions.map(({ origin }) => `${origin.how} ${origin.sure}`))],
			['imported likely'],
		);
	});

	it('reads the published example with prompts of the older kind, and the one with both', () => {
		assert.deepEqual(shown(read(withPrompts).trace), [
			'src/main.rs cursor claude-4.5-opus 6ef2299e-a67f-432b-aa80-3d2fb4d28999 1-10,15-20',
			'src/main.rs cursor claude-3-sonnet a1b2c3d4-e5f6-7890-abcd-ef1234567890 25-25,30-35',
			'src/lib.rs cursor claude-4.5-opus 6ef2299e-a67f-432b-aa80-3d2fb4d28999 1-50',
		]);
		assert.deepEqual(shown(read(withBoth).trace), [
			'src/main.rs claude claude-sonnet-4-5-20250514 conv_abc123 1-10',
			'src/lib.rs cursor gpt-4 old_session_id 1-50',
		]);
	});

	it('goes there and back with the published examples', () => {
		for (const note of [withSessions, withPrompts, withBoth]) {
			const { trace } = read(note);
			assert.deepEqual(read(writeGitAi(trace, '1.2.3')).trace.insertions, trace.insertions);
		}
	});

	it('writes what the standard says', () => {
		const origin = aiOrigin('hook', 'certain', { assistant: 'cursor', model: 'm', conversation: 'c' });
		const one = { id: '0123456789abcdef', origin, created: 5, human: 0, review: { state: 'unreviewed' } } as const;
		const ranges = [
			{ start: 1, end: 10 },
			{ start: 15, end: 15 },
		];
		const insertions = [
			{ ...one, path: 'a b.ts', ranges },
			{ ...one, path: 'c.ts', ranges: [{ start: 3, end: 4 }] },
		];
		const note = writeGitAi({ commit: COMMIT, parent: '', time: 0, author: 'A <a@b>', insertions }, '1.2.3');
		const [attestations = '', json = ''] = note.split('\n---\n');
		// SHA-256 of `cursor:c`.
		const key = /^ {2}(s_[0-9a-f]{14})::t_[0-9a-f]{14} /m.exec(attestations)?.[1] ?? '';
		assert.deepEqual(attestations.replaceAll(/t_[0-9a-f]{14}/g, 't').split('\n'), [
			'"a b.ts"',
			`  ${key}::t 1-10,15`,
			'c.ts',
			`  ${key}::t 3-4`,
		]);
		const metadata = JSON.parse(json) as Record<string, Record<string, Record<string, unknown>>>;
		assert.deepEqual(metadata['schema_version'], 'authorship/3.0.0');
		assert.deepEqual(metadata['sessions']?.[key]?.['agent_id'], { tool: 'cursor', id: 'c', model: 'm' });
	});

	it('names what it cannot read, and takes the rest', () => {
		assert.match(refused(withSessions.replace('authorship/3.0.0', 'authorship/4.0.0')), /schema "authorship\/4\.0\.0"/);
		assert.match(refused(''), /no line ---/);
		assert.match(refused(withSessions.slice(0, -9)), /not JSON/);
		assert.match(refused('a.ts\n---\n[]'), /no object/);
		const broken = withSessions
			.replace('25,30-35', '0-5')
			.replace('s_e7f2a90b31cc48::', 's_00000000000000::')
			.replace('  h_31', '  what is this\n  h_31');
		const { trace, problems } = read(broken);
		assert.equal(trace.insertions.length, 1);
		assert.deepEqual(
			problems.map((one) => /what|t_a1b2|s_000/.exec(one)?.[0]),
			['t_a1b2', 'what', 's_000'],
		);
	});
});
