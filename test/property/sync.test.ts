import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ignoreFile } from '../../src/engine/assistants/sync/ignore-file.ts';
import { ignoreLines } from '../../src/engine/assistants/sync/ignore-lines.ts';
import { assistants } from '../../src/engine/assistants/registry.ts';
import { planFile, syncFiles, type PlanRequest } from '../../src/engine/assistants/sync/plan.ts';
import { GitIgnore } from '../../src/engine/files/git-ignore.ts';
import { PatternIndex } from '../../src/engine/policy/pattern-index.ts';
import { protectedByDefault } from '../../src/engine/policy/protected-by-default.ts';

const name = fc.constantFrom('a', 'b', 'c', '*', 'a*', '*.x', 'b.x', '**');
const pattern = fc
	.record({
		exempt: fc.boolean(),
		anchored: fc.boolean(),
		names: fc.array(name, { minLength: 1, maxLength: 4 }),
		folder: fc.boolean(),
	})
	.map(
		({ exempt, anchored, names, folder }) =>
			`${exempt ? '!' : ''}${anchored ? '/' : ''}${names.join('/')}${folder ? '/' : ''}`,
	);
const patterns = fc.array(pattern, { minLength: 1, maxLength: 6 });
const paths = fc.array(fc.constantFrom('a', 'b', 'c', 'ab', 'b.x', 'a.x'), { minLength: 1, maxLength: 4 });

const builtIn = protectedByDefault.flatMap(({ patterns }) => patterns);

/** Whether the policy protects a file. */
function isProtected(list: readonly string[], path: string): boolean {
	const index = new PatternIndex(list.map((one) => ({ pattern: one.replace(/^!/, '') })));
	const last = list[index.last(path, false)];
	return last !== undefined && !last.startsWith('!');
}

/** Whether a reader of gitignore's syntax leaves out a file. */
function isExcluded(list: readonly string[], path: string): boolean {
	const lines = ignoreLines({ patterns: list }).sections.flatMap(({ lines }) => lines);
	return new GitIgnore(false).with(lines.join('\n'), '').excludes(path);
}

const request: PlanRequest = {
	patterns: [...builtIn, 'secrets/', '!secrets/README.md', '/data/**', 'größe.txt'],
	builtIn: builtIn.length,
	remove: false,
	hookCommand: (assistant) => `cordon hook ${assistant}`,
	remembered: {},
};

const line = fc.oneof(
	fc.constantFrom(
		'',
		'# a comment',
		'.env',
		'!.env',
		'node_modules/',
		'\t',
		' x ',
		'\\#y',
		'"*.pem": true',
		'größe',
		'\r',
	),
	fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[\r\n]/g, ' ')),
);
const existing = fc
	.record({
		bom: fc.boolean(),
		lines: fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 8 }),
		last: fc.option(line, { nil: '' }),
	})
	.map(({ bom, lines, last }) => (bom ? '\uFEFF' : '') + lines.map((one) => one.join('')).join('') + last);

const gap = fc.constantFrom('', ' ', '\n', '\r\n\t', '\n// a comment\n', ' /* one more */ ');
const value = fc.constantFrom(
	'1',
	'true',
	'"x"',
	'[]',
	'[ "Read(.env)", // mine\n "b" ]',
	'{}',
	'{ "deny": ["Read(**/.env)"] }',
);
const key = fc.constantFrom('permissions', 'hooks', 'version', 'unknown', 'permission', 'private_files', 'other');
const json = fc
	.record({
		bom: fc.boolean(),
		entries: fc.uniqueArray(fc.tuple(key, value, gap, gap), { selector: ([name]) => name, maxLength: 4 }),
		trailing: fc.boolean(),
		end: gap,
	})
	.map(({ bom, entries, trailing, end }) => {
		const body = entries.map(([name, value, before, after]) => `${before}"${name}":${after}${value}`).join(',');
		return `${bom ? '\uFEFF' : ''}{${body}${trailing && entries.length > 0 ? ',' : ''}${end}}${end}`;
	});
const toml = fc
	.array(fc.constantFrom('# mine', 'a = 1', '[x]', '[permissions.y]', '"k" = """\nl\n"""', ''), { maxLength: 6 })
	.map((lines) => lines.join('\n'));

describe('the policy in files of assistants', () => {
	it("is never looser in gitignore's syntax than it is", () => {
		fc.assert(
			fc.property(patterns, paths, (list, names) => {
				const path = names.join('/');
				if (isProtected(list, path)) assert.ok(isExcluded(list, path), `${list.join(' ')} lets ${path} through`);
			}),
			{ numRuns: 5000 },
		);
	});

	it('is exactly as it is, where folders hold no exemption at any depth', () => {
		const plain = pattern.filter((one) => !/\*/.test(one));
		const anchored = fc.array(
			plain.filter((one) => !one.startsWith('!') || one.startsWith('!/')),
			{ maxLength: 5 },
		);
		fc.assert(
			fc.property(anchored, paths, (list, names) => {
				const path = names.join('/');
				assert.equal(isExcluded(list, path), isProtected(list, path), `${list.join(' ')} and ${path}`);
			}),
			{ numRuns: 3000 },
		);
	});

	it('comes and goes without a trace, and a second time changes nothing', () => {
		const target = ignoreFile('x');
		fc.assert(
			fc.property(fc.option(existing, { nil: undefined }), (text) => {
				const now = target.write({ ...request, ours: [], text });
				assert.equal(target.write({ ...request, ours: [], text: now.text }).text, now.text);
				assert.equal(target.write({ ...request, ours: [], remove: true, text: now.text }).text, text);
				assert.ok(now.text?.startsWith(text ?? ''));
			}),
			{ numRuns: 1000 },
		);
	});

	it('leaves what is written behind it, or before it, in between two runs', () => {
		const target = ignoreFile('x');
		fc.assert(
			fc.property(existing, existing, (before, after) => {
				const text = `${before.replace(/[^\n]$/, '$&\n')}${target.write({ ...request, ours: [], text: undefined }).text}${after.replace('\uFEFF', '')}`;
				const now = target.write({ ...request, ours: [], text });
				assert.equal(target.write({ ...request, ours: [], text: now.text }).text, now.text);
				const rest = before.replace(/[^\n]$/, '$&\n') + after.replace('\uFEFF', '');
				assert.equal(target.write({ ...request, ours: [], remove: true, text: now.text }).text ?? '', rest);
			}),
			{ numRuns: 500 },
		);
	});

	for (const file of [...syncFiles(assistants, 'repository'), ...syncFiles(assistants, 'user')]) {
		const names = [...new Set(file.jobs.map(({ assistant }) => assistant))].join(', ');
		it(`goes into ${file.path} (${names}) twice with no difference, and out of it to the byte`, () => {
			fc.assert(
				fc.property(fc.option(contentOf(file.path), { nil: undefined }), (text) => {
					const first = planFile(file, text, request);
					if (first.problem !== undefined) return assert.equal(first.text, text);
					const remembered = first.ours;
					const second = planFile(file, first.text, { ...request, remembered });
					assert.deepEqual([second.text, second.ours, second.problem], [first.text, first.ours, undefined]);
					const gone = planFile(file, first.text, { ...request, remembered, remove: true });
					assert.equal(gone.text, text);
				}),
				{ numRuns: 30 },
			);
		}).timeout(20_000);
	}

	it('follows a change of the policy in every file, and leaves it to the byte', () => {
		const before: PlanRequest = { ...request, patterns: ['old/', '*.old'], builtIn: 0 };
		for (const file of [...syncFiles(assistants, 'repository'), ...syncFiles(assistants, 'user')]) {
			fc.assert(
				fc.property(contentOf(file.path), (text) => {
					const first = planFile(file, text, before);
					if (first.problem !== undefined) return;
					const second = planFile(file, first.text, { ...request, remembered: first.ours });
					assert.equal(planFile(file, second.text, { ...request, remembered: second.ours }).text, second.text);
					const gone = planFile(file, second.text, { ...request, remembered: second.ours, remove: true });
					assert.equal(gone.text, text, file.path);
				}),
				{ numRuns: 8 },
			);
		}
	}).timeout(30_000);
});

/** What may be in such a file already: comments, keys that nobody knows, entries like ours. */
function contentOf(path: string): fc.Arbitrary<string> {
	if (/\.jsonc?$/.test(path)) return json;
	return path.endsWith('.toml') ? toml : existing;
}
