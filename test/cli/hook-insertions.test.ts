import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlacedInsertion } from '../../src/engine/provenance/insertion.ts';
import { openProvenance } from '../../src/node/ledger.ts';
import { cordon, cordonAsync, repositoryWith } from './cordon.ts';
import { after } from './hook-calls.ts';

const FIRST = 'export const first = (name: string): string => name.trim();\n';
const ADDED = 'export const second = (name: string): string => name.toUpperCase();\n';
const WHOLE = FIRST + ADDED;

async function placed(folder: string, path: string, text: string): Promise<readonly PlacedInsertion[]> {
	const provenance = await openProvenance(folder, (why) => assert.fail(why));
	return provenance?.place(path, text) ?? assert.fail('no ledger');
}

/** What the insertions hold, with who wrote it. */
async function written(folder: string, text: string, path = 'src/a.ts'): Promise<string[]> {
	return (await placed(folder, path, text)).map(({ origin, ranges }) => {
		const who = origin.kind === 'ai' ? `${origin.assistant} ${origin.conversation} ${origin.how}` : origin.kind;
		return `${who}: ${ranges.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
	});
}

const CALLS: Readonly<Record<string, (folder: string) => object>> = {
	'claude-code': (folder) =>
		after(
			'claude-code',
			folder,
			'Edit',
			{ file_path: join(folder, 'src/a.ts'), old_string: FIRST, new_string: WHOLE },
			'ok',
		),
	vscode: (folder) =>
		after(
			'vscode',
			folder,
			'replace_string_in_file',
			{ filePath: join(folder, 'src/a.ts'), oldString: FIRST, newString: WHOLE },
			'ok',
		),
	cursor: (folder) => ({
		conversation_id: 'talk',
		cursor_version: '3',
		hook_event_name: 'afterFileEdit',
		workspace_roots: [folder],
		file_path: join(folder, 'src/a.ts'),
		edits: [{ old_string: '', new_string: ADDED }],
	}),
	windsurf: (folder) => ({
		agent_action_name: 'post_write_code',
		trajectory_id: 'talk',
		tool_info: { file_path: join(folder, 'src/a.ts'), edits: [{ old_string: FIRST, new_string: WHOLE }] },
	}),
};

const WRITERS: Readonly<Record<string, string>> = { vscode: 'github-copilot' };

function tell(folder: string, name: string, payload: object): void {
	const { code, stderr } = cordon(folder, ['hook', name], { input: JSON.stringify(payload) });
	assert.deepEqual([code, stderr], [0, '']);
}

describe('what hooks write down of insertions', () => {
	for (const [name, payload] of Object.entries(CALLS)) {
		it(`${name}: the lines that are new, whose they are, and in which conversation`, async () => {
			const folder = repositoryWith({ 'src/a.ts': FIRST });
			writeFileSync(join(folder, 'src/a.ts'), WHOLE);
			tell(folder, name, payload(folder));
			assert.deepEqual(await written(folder, WHOLE), [`${WRITERS[name] ?? name} talk hook: ${ADDED.trim()}`]);
		});
	}

	it('leaves what a file that was written as a whole held before to whoever wrote that', async () => {
		const folder = repositoryWith({ 'src/a.ts': FIRST });
		writeFileSync(join(folder, 'src/a.ts'), WHOLE);
		tell(folder, 'claude-code', after('claude-code', folder, 'Write', { file_path: 'src/a.ts', content: WHOLE }, 'ok'));
		assert.deepEqual(await written(folder, WHOLE), [`claude-code talk hook: ${ADDED.trim()}`]);
		const mine = `const mine = 'never committed by anybody';\n${FIRST}`;
		writeFileSync(join(folder, 'src/b.ts'), mine + ADDED);
		const said = { filePath: 'src/b.ts', originalFile: mine };
		tell(
			folder,
			'claude-code',
			after('claude-code', folder, 'Write', { file_path: 'src/b.ts', content: mine + ADDED }, said),
		);
		assert.deepEqual(await written(folder, mine + ADDED, 'src/b.ts'), [`claude-code talk hook: ${ADDED.trim()}`]);
	});

	it('finds the lines in a file with other line ends', async () => {
		const folder = repositoryWith({ 'src/a.ts': FIRST.replaceAll('\n', '\r\n') });
		const text = WHOLE.replaceAll('\n', '\r\n');
		writeFileSync(join(folder, 'src/a.ts'), text);
		tell(folder, 'claude-code', CALLS['claude-code']?.(folder) ?? {});
		assert.deepEqual(await written(folder, text), [`claude-code talk hook: ${ADDED.trim()}`]);
	});

	it('takes note once of what two hooks tell, and of nothing that is not in the file', async () => {
		const folder = repositoryWith({ 'src/a.ts': FIRST });
		tell(folder, 'claude-code', CALLS['claude-code']?.(folder) ?? {});
		assert.deepEqual(await written(folder, FIRST), []);
		writeFileSync(join(folder, 'src/a.ts'), WHOLE);
		tell(folder, 'cursor', CALLS['cursor']?.(folder) ?? {});
		tell(folder, 'claude-code', CALLS['claude-code']?.(folder) ?? {});
		assert.deepEqual(await written(folder, WHOLE), [`cursor talk hook: ${ADDED.trim()}`]);
	});

	it('loses nothing where several write at once', async () => {
		const names = ['a', 'b', 'c', 'd'];
		const folder = repositoryWith({ 'src/a.ts': FIRST });
		const hook = (name: string): Promise<unknown> => {
			const line = `export const ${name}Value = compute('${name}', ${name.length});\n`;
			writeFileSync(join(folder, `src/${name}.ts`), line);
			const payload = after('claude-code', folder, 'Write', { file_path: `src/${name}.ts`, content: line }, 'ok');
			return cordonAsync(folder, ['hook', 'claude-code'], {}, JSON.stringify(payload));
		};
		await Promise.all(names.map(hook));
		const provenance = await openProvenance(folder, (why) => assert.fail(why));
		const paths = provenance?.insertions().map(({ path }) => path);
		assert.deepEqual(
			paths?.sort(),
			names.map((name) => `src/${name}.ts`),
		);
	});

	it('writes nothing where the policy says so, and nothing outside of a repository', async () => {
		const off = JSON.stringify({ version: 1, insertions: { track: false } });
		const folder = repositoryWith({ 'src/a.ts': FIRST, '.cordon.json': off });
		writeFileSync(join(folder, 'src/a.ts'), WHOLE);
		tell(folder, 'claude-code', CALLS['claude-code']?.(folder) ?? {});
		assert.deepEqual(await written(folder, WHOLE), []);
		tell(
			folder,
			'claude-code',
			after('claude-code', '/', 'Write', { file_path: '/nowhere/a.ts', content: ADDED }, 'ok'),
		);
	});
});
