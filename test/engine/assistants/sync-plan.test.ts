import assert from 'node:assert/strict';
import type { Assistant, SyncTarget } from '../../../src/engine/assistants/assistant.ts';
import { assistants } from '../../../src/engine/assistants/registry.ts';
import { contentExclusion } from '../../../src/engine/assistants/sync/content-exclusion.ts';
import { lineChanges } from '../../../src/engine/assistants/sync/line-changes.ts';
import { manifestText, parseManifest } from '../../../src/engine/assistants/sync/manifest.ts';
import { syncPatterns } from '../../../src/engine/assistants/sync/patterns.ts';
import { inWords, planFile, syncFiles, type PlanRequest } from '../../../src/engine/assistants/sync/plan.ts';
import type { PolicyLayer } from '../../../src/engine/policy/layers.ts';
import { protectedByDefault } from '../../../src/engine/policy/protected-by-default.ts';
import { resolvePolicy, type ResolvedPolicy } from '../../../src/engine/policy/resolve.ts';

const builtIn = protectedByDefault.flatMap(({ patterns }) => patterns);

function resolved(...layers: readonly PolicyLayer[]): ResolvedPolicy {
	return resolvePolicy(layers, { trusted: true });
}

describe('the patterns for the files of assistants', () => {
	const top: PolicyLayer = { kind: 'repository', value: { protect: ['a', '!b'] }, file: '.cordon.json' };
	const managed: PolicyLayer = { kind: 'managed', value: { protect: ['m'] }, file: 'managed' };

	it('are the built-in ones and then those of the policy', () => {
		assert.deepEqual(syncPatterns(resolved(top)), { patterns: [...builtIn, 'a', '!b'], builtIn: builtIn.length });
		assert.deepEqual(syncPatterns(resolved({ ...top, value: { ...top.value, protectDefaults: false } })), {
			patterns: ['a', '!b'],
			builtIn: 0,
		});
	});

	it('hold those of folders, from the top, in front of what is managed', () => {
		const sub: PolicyLayer = {
			kind: 'repository',
			value: { protect: ['x', '!/y'] },
			file: 'sub/.cordon.json',
			folder: 'sub',
		};
		const nested = {
			folder: 'sub',
			file: 'sub/.cordon.json',
			here: resolved(top, sub, managed),
			above: resolved(top, managed),
		};
		const { patterns } = syncPatterns(resolved(top, managed), [nested]);
		assert.deepEqual(patterns.slice(builtIn.length), ['a', '!b', '/sub/**/x', '!/sub/y', 'm']);
	});

	it('leave out the built-in ones in a folder that does not want them', () => {
		const sub: PolicyLayer = { kind: 'repository', value: { protectDefaults: false }, file: 's', folder: 'sub' };
		const nested = { folder: 'sub', file: 's', here: resolved(top, sub), above: resolved(top) };
		const result = syncPatterns(resolved(top), [nested]);
		assert.deepEqual(result.patterns.slice(builtIn.length), ['!/sub/**', 'a', '!b']);
		assert.equal(result.builtIn, builtIn.length + 1);
	});
});

/** Writes its word on a line of its own, and remembers it. */
function adds(word: string): SyncTarget {
	return {
		path: 'f',
		write({ text, remove, ours }) {
			const rest = ours.includes(word) ? text?.replace(`${word}\n`, '') || undefined : text;
			if (remove) return { text: rest, ours: [], notExpressible: [] };
			if (text?.includes(word)) return { text, ours, notExpressible: [] };
			return { text: `${rest ?? ''}${word}\n`, ours: [word], notExpressible: [] };
		},
	};
}

function one(id: string, ...words: readonly string[]): Assistant {
	return {
		id,
		name: id,
		traces: {},
		mechanisms: words.map((word) => ({ name: word, surfaces: {}, limits: [], target: adds(word) })),
		source: '',
	};
}

describe('the plan for a file', () => {
	const request: PlanRequest = { patterns: [], remove: false, hookCommand: () => '', remembered: {} };
	const [file] = syncFiles([one('p', 'x', 'y'), one('q', 'x')], 'repository');
	assert.ok(file);

	it('joins all mechanisms and all assistants that share it', () => {
		assert.deepEqual(
			file.jobs.map(({ assistant, mechanism }) => assistant + mechanism),
			['px', 'py', 'qx'],
		);
		const plan = planFile(file, 'z\n', request);
		assert.equal(plan.text, 'z\nx\ny\n');
		const again = planFile(file, plan.text, { ...request, remembered: plan.ours });
		assert.equal(again.text, plan.text);
		assert.equal(planFile(file, plan.text, { ...request, remembered: plan.ours, remove: true }).text, 'z\n');
	});

	it("leaves a user's own entry that is the same as ours", () => {
		const plan = planFile(file, 'x\n', request);
		assert.equal(plan.text, 'x\ny\n');
		assert.equal(planFile(file, plan.text, { ...request, remembered: plan.ours, remove: true }).text, 'x\n');
	});

	it('changes nothing where it is not known what is ours', () => {
		const plan = planFile(file, 'z\n', { ...request, remembered: undefined });
		assert.equal(plan.text, 'z\n');
		assert.match(plan.problem ?? '', /sync\.json/);
	});

	it('names reasons once, and not more patterns than can be read', () => {
		const many = Array.from({ length: 12 }, (_, index) => ({ pattern: `p${index}`, why: 'w' }));
		assert.equal(inWords([...many, { pattern: 'q', why: 'v' }]), 'p0 p1 p2 p3 p4 p5 p6 p7 p8 p9 and 2 more: w; q: v');
	});
});

describe('the manifest', () => {
	it('says the same whoever came first, and is gone with the last entry', () => {
		const text = manifestText({ b: { m: ['1'] }, a: { n: [], m: ['2'] }, c: { m: [] } });
		assert.equal(text, manifestText({ a: { m: ['2'] }, b: { m: ['1'] } }));
		assert.deepEqual(parseManifest(text), { a: { m: ['2'] }, b: { m: ['1'] } });
		assert.equal(manifestText({ c: { m: [] } }), undefined);
		assert.deepEqual(parseManifest(undefined), {});
	});

	it('is not believed when it is broken', () => {
		for (const text of [
			'',
			'{}',
			'<<<<<<< HEAD\n{}',
			'{"version":1,"files":{"a":["x"]}}',
			'{"version":1,"files":{"a":{"m":[1]}}}',
		]) {
			assert.throws(() => parseManifest(text), /version control/);
		}
	});
});

describe('the registry', () => {
	it('has thirty assistants and more, each once, with a source, and says so where nothing can be done', () => {
		assert.ok(assistants.length >= 30);
		assert.equal(new Set(assistants.map(({ id }) => id)).size, assistants.length);
		for (const { id, mechanisms, source } of assistants) {
			assert.match(id, /^[a-z][a-z-]*$/);
			assert.match(source, /^https:\/\//);
			for (const { target, within, byHand, limits, surfaces } of mechanisms) {
				assert.ok(limits.length > 0 || target, id);
				if (!target && !within && !byHand)
					assert.ok(
						Object.values(surfaces).every((strength) => strength === 'no effect'),
						id,
					);
			}
		}
	});
});

describe('what is pasted into GitHub', () => {
	it('is its own list: a name at any depth, a slash for the top, no exemptions', () => {
		const { text, notExpressible } = contentExclusion({
			patterns: ['.env', 'x/', 'a/b', '**/c/', 'd/**', '!.env.example'],
			builtIn: 1,
		});
		assert.equal(text, '- ".env"\n- "**/x/**"\n- "/a/b"\n- "/a/b/**"\n- "**/c/**"\n- "/d/**"\n');
		assert.deepEqual(
			notExpressible.map(({ pattern }) => pattern),
			['!.env.example'],
		);
	});
});

describe('the changes of a file', () => {
	it('are what is between its first and its last lines that stay', () => {
		assert.deepEqual(lineChanges('a\nb\nc\n', 'a\nx\ny\nc\n'), { removed: ['b\n'], added: ['x\n', 'y\n'], line: 2 });
		assert.deepEqual(lineChanges(undefined, 'a'), { removed: [], added: ['a'], line: 1 });
		assert.deepEqual(lineChanges('a\na\n', 'a\n'), { removed: ['a\n'], added: [], line: 2 });
	});
});
