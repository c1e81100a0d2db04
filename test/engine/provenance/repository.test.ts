import assert from 'node:assert/strict';
import { Ledger } from '../../../src/engine/provenance/ledger.ts';
import { aiOrigin } from '../../../src/engine/provenance/origin.ts';
import { isInside } from '../../../src/engine/provenance/inside.ts';
import { Provenance } from '../../../src/engine/provenance/repository.ts';
import { MemoryStore } from '../journal/memory-store.ts';

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
const origin = aiOrigin('hook', 'certain', { assistant: 'claude-code', model: 'a-model', conversation: 'c-1' });
const PATH = 'src/a.ts';

const BEFORE = `import { join } from 'node:path';

export function first(name: string): string {
	return join('first', name);
}
`;
const ADDED = `
export function second(name: string, depth: number): string {
	const parts = name.split('/').slice(0, depth);
	return join('second', ...parts);
}
`;
const AFTER = `${BEFORE}${ADDED}`;

let time = 1_000_000_000;

async function open(store = new MemoryStore()): Promise<Provenance> {
	const ledger = new Ledger(store, { now: () => ++time, random, problem: (why) => assert.fail(why) });
	await ledger.refresh();
	return new Provenance(ledger, random);
}

/** The lines of a text that belong to an insertion, trimmed. */
function lines(provenance: Provenance, text: string, path = PATH): string[] {
	const all = text.split('\n');
	return provenance.place(path, text).flatMap((placed) => placed.lines.map(({ line }) => (all[line] ?? '').trim()));
}

const SECOND = ADDED.trim()
	.split('\n')
	.map((line) => line.trim());

describe('the insertions of a repository', () => {
	it('knows what a hook told, with its origin, also in another process', async () => {
		const store = new MemoryStore();
		const one = await open(store);
		const id = one.recordEdit({ path: PATH, before: BEFORE, after: AFTER }, AFTER, origin);
		await one.ledger.close();
		const other = await open(store);
		const [placed] = other.place(PATH, AFTER);
		assert.equal(placed?.id, id);
		assert.deepEqual([placed?.origin, placed?.review, placed?.human], [origin, { state: 'unreviewed' }, 0]);
		assert.deepEqual(
			placed?.ranges.map(({ start, end }) => AFTER.slice(start, end)),
			[ADDED.trim()],
		);
		assert.deepEqual(other.ledger.problems, []);
	});

	it('holds no text', async () => {
		const store = new MemoryStore();
		const one = await open(store);
		one.recordEdit({ path: PATH, before: BEFORE, after: AFTER }, AFTER, origin);
		await one.ledger.close();
		for (const word of ['second', 'parts', 'depth', 'slice']) assert.ok(!store.text.includes(word), word);
	});

	it('takes the part of a hook, and nothing where the text has changed since', async () => {
		const one = await open();
		const edit = { path: PATH, before: "	return join('first', name);", after: "	return join('other', name, first);" };
		assert.equal(one.recordEdit(edit, BEFORE, origin), undefined);
		assert.ok(one.recordEdit(edit, BEFORE.replace(edit.before, edit.after), origin));
	});

	it('finds it again after edits around it, in another order, indented and wrapped otherwise', async () => {
		const one = await open();
		one.recordEdit({ path: PATH, before: BEFORE, after: AFTER }, AFTER, origin);
		assert.deepEqual(lines(one, `// header\n${AFTER}\nconst last = 1;\n`), SECOND);
		assert.deepEqual(lines(one, `${ADDED}\n${BEFORE}`), SECOND);
		assert.deepEqual(lines(one, AFTER.replaceAll('\t', '    ')), SECOND);
		assert.deepEqual(lines(one, AFTER.replaceAll('\n', '\r\n')), SECOND);
		const wrapped = AFTER.replace('name: string, depth: number)', '\n\tname: string,\n\tdepth: number,\n)');
		assert.deepEqual(lines(one, wrapped), [
			'export function second(',
			'name: string,',
			'depth: number,',
			'): string {',
			...SECOND.slice(1),
		]);
	});

	it('finds it in a file of 60,000 lines, most of which are there many times, after edits far apart', async () => {
		const one = await open();
		const same = '\tvalues.push(row(7));\n';
		const rows = Array.from({ length: 60_000 }, (_, i) => same.replace('7', String(i % 500)));
		const after = [...rows.slice(0, 30_000), ADDED, ...rows.slice(30_000)].join('');
		const spans = [{ start: after.indexOf(ADDED), end: after.indexOf(ADDED) + ADDED.length }];
		one.record({ path: PATH, text: after, spans, origin });
		const edited = `// header\n${after.replace(same, '').replace(/\n[^\n]*\n$/, '\n')}// footer\n`;
		assert.deepEqual(lines(one, edited).filter(Boolean), SECOND);
	});

	it('shows nothing of a record that leads out of the repository, or that knows another text', async () => {
		const foreign = await open();
		foreign.record({ path: '../../etc/hosts', text: AFTER, spans: [{ start: 0, end: AFTER.length }], origin });
		foreign.record({ path: PATH, text: 'of another\nrepository here\n', spans: [{ start: 0, end: 20 }], origin });
		assert.deepEqual(foreign.place(PATH, AFTER), []);
		assert.equal(
			isInside('../../etc/hosts') || isInside('/etc/hosts') || isInside('C:\\x') || isInside('a/../../b'),
			false,
		);
		assert.equal(isInside('src/..a/b.ts'), true);
	});

	it('does not find it where it is not', async () => {
		const one = await open();
		one.recordEdit({ path: PATH, before: BEFORE, after: AFTER }, AFTER, origin);
		assert.deepEqual(one.place(PATH, BEFORE), []);
		assert.deepEqual(one.place('src/b.ts', AFTER), []);
		assert.deepEqual(one.place(PATH, ''), []);
	});

	it('says how much of it people wrote', async () => {
		const one = await open();
		one.recordEdit({ path: PATH, before: BEFORE, after: AFTER }, AFTER, origin);
		const [placed] = one.place(PATH, AFTER.replace("join('second', ...parts)", "join('third', ...parts)"));
		assert.equal(placed?.lines.length, 4);
		assert.ok((placed?.human ?? 0) > 0 && (placed?.human ?? 1) < 0.3, `${placed?.human}`);
	});

	it('follows it into another file once it is gone from its own, and leaves copies alone', async () => {
		const one = await open();
		one.recordEdit({ path: PATH, before: BEFORE, after: AFTER }, AFTER, origin);
		const elsewhere = `const before = 1;\n${ADDED}`;
		assert.deepEqual(await one.placeAnywhere('src/b.ts', elsewhere, () => Promise.resolve(AFTER)), []);
		for (const home of [BEFORE, undefined]) {
			const [placed] = await one.placeAnywhere('src/b.ts', elsewhere, () => Promise.resolve(home));
			assert.equal(placed?.lines.length, 4);
		}
	});

	it('still knows it on the branch it came from, after it was changed on another', async () => {
		const one = await open();
		const long = `${AFTER}${AFTER.replaceAll('second', 'third').slice(BEFORE.length)}`;
		one.recordEdit({ path: PATH, before: BEFORE, after: long }, long, origin);
		const cut = AFTER.replaceAll('parts', 'pieces');
		one.sight(PATH, cut);
		assert.equal(one.place(PATH, cut)[0]?.lines.length, 4);
		assert.equal(one.place(PATH, long)[0]?.lines.length, 9);
	});

	it('keeps who has reviewed it, until it has to be read again', async () => {
		const store = new MemoryStore();
		const one = await open(store);
		const id = one.recordEdit({ path: PATH, before: BEFORE, after: AFTER }, AFTER, origin) ?? '';
		one.review([id], 'Dev');
		await one.ledger.flush();
		const other = await open(store);
		const review = other.get(id)?.review;
		assert.deepEqual([review?.state, review?.state === 'reviewed' && review.by], ['reviewed', 'Dev']);
		other.unreview([id]);
		await other.ledger.flush();
		await one.ledger.refresh();
		assert.deepEqual(one.get(id)?.review, { state: 'unreviewed' });
		one.unmark([id]);
		assert.deepEqual([one.get(id), one.insertions(), one.place(PATH, AFTER)], [undefined, [], []]);
	});

	it('has to be read again once an assistant has rewritten a part of it, not where it wrote elsewhere', async () => {
		const one = await open();
		const id = one.recordEdit({ path: PATH, before: BEFORE, after: AFTER }, AFTER, origin) ?? '';
		one.review([id], 'Dev');
		const longer = `${AFTER}\nexport const last = first('last');\n`;
		one.recordEdit({ path: PATH, before: AFTER, after: longer }, longer, origin);
		assert.equal(one.get(id)?.review.state, 'reviewed');
		const before = "const parts = name.split('/').slice(0, depth);";
		const edit = { path: PATH, before, after: 'const parts = partsOf({ of: path, until: level });' };
		one.recordEdit(edit, longer.replace(before, edit.after), origin);
		assert.equal(one.get(id)?.review.state, 'unreviewed');
	});

	it('splits off a part, which is reviewed by itself', async () => {
		const one = await open();
		const id = one.recordEdit({ path: PATH, before: BEFORE, after: AFTER }, AFTER, origin) ?? '';
		const brought = { rules: ['borrowed-notice'], sources: ['https://example.org/a'] };
		one.bring(id, brought);
		const start = AFTER.indexOf('const parts');
		const part = one.split(id, PATH, AFTER, { start, end: start + 5 }) ?? '';
		one.review([part], 'Dev');
		const placed = one.place(PATH, AFTER);
		assert.deepEqual(
			placed.map((p) => [p.id, p.lines.map(({ line }) => line), p.review.state, p.brought]),
			[
				[id, [6, 8, 9], 'unreviewed', brought],
				[part, [7], 'reviewed', brought],
			],
		);
		assert.equal(one.split(part, PATH, AFTER, { start: 0, end: AFTER.length }), part);
	});

	it('gives a tracker what it follows, and takes back where that is', async () => {
		const one = await open();
		const id = one.recordEdit({ path: PATH, before: BEFORE, after: AFTER }, AFTER, origin) ?? '';
		const segments = one.segments(PATH, AFTER);
		assert.deepEqual(
			segments.map((s) => [s.id, AFTER.slice(s.start, s.end)]),
			[[id, ADDED.trim()]],
		);
		const typed = `function other() {\n\tconst parts = [];\n${ADDED.slice(ADDED.indexOf('\treturn'))}`;
		one.sight(PATH, typed, [{ start: typed.indexOf('\treturn'), end: typed.length, id, human: 0 }]);
		assert.deepEqual(lines(one, typed), SECOND.slice(2));
	});

	it('forgets the part that is no assistant’s', async () => {
		const one = await open();
		one.recordEdit({ path: PATH, before: BEFORE, after: AFTER }, AFTER, origin);
		const start = AFTER.indexOf('const parts');
		one.unmarkSpan(PATH, AFTER, { start, end: start + 5 });
		assert.deepEqual(lines(one, AFTER), [SECOND[0], ...SECOND.slice(2)]);
	});
});
