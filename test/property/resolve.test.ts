import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { keyNames, keys } from '../../src/engine/policy/definition.ts';
import type { KeyDefinition } from '../../src/engine/policy/key-definition.ts';
import type { LayerKind, PolicyLayer } from '../../src/engine/policy/layers.ts';
import { lockedBy } from '../../src/engine/policy/locks.ts';
import { PatternIndex } from '../../src/engine/policy/pattern-index.ts';
import type { PartialPolicy, PolicyKey } from '../../src/engine/policy/policy.ts';
import { resolvePolicy } from '../../src/engine/policy/resolve.ts';
import { anyValue } from './policy-values.ts';

const says = fc.record(Object.fromEntries(keyNames.map((key) => [key, anyValue(key)])), { requiredKeys: [] });
const layers: fc.Arbitrary<PolicyLayer[]> = fc.array(
	fc.record(
		{
			kind: fc.constantFrom<LayerKind>('user', 'repository', 'workspace', 'managed'),
			value: says,
			folder: fc.constantFrom('', 'sub', 'a/b'),
		},
		{ requiredKeys: ['kind', 'value'] },
	),
	{ maxLength: 6 },
);
const RANK: readonly LayerKind[] = ['managed', 'user', 'repository', 'workspace'];

const PATHS = ['a', 'b', 'c/x', 'sub/a', 'sub/b', 'sub/c/x', 'a/b/a', 'a/b/b', 'x/c/y'];

/** Paths that patterns protect. */
function protectedBy(patterns: unknown): string[] {
	const list = (patterns as readonly string[]).map((pattern) => ({
		pattern: pattern.replace(/^!/, ''),
		exempts: pattern.startsWith('!'),
	}));
	const index = new PatternIndex(list);
	return PATHS.filter((path) => list[index.last(path, false)]?.exempts === false);
}

/** Whether the second value is as tight as the first. */
function isTightened(key: PolicyKey, before: unknown, after: unknown): void {
	const { tighten } = keys[key] as unknown as KeyDefinition<unknown>;
	if (key !== 'protect') return deepEqual(tighten(after, before), after, key);
	const left = protectedBy(after);
	deepEqual(
		protectedBy(before).filter((path) => !left.includes(path)),
		[],
	);
}

describe('resolving layers', () => {
	it('no less trusted layer loosens a key that is locked above it', () => {
		fc.assert(
			fc.property(layers, fc.boolean(), (stack, trusted) => {
				const all = resolvePolicy(stack, { trusted });
				const upTo = RANK.map((_, rank) =>
					resolvePolicy(
						stack.filter(({ kind }) => RANK.indexOf(kind) <= rank),
						{ trusted },
					),
				);
				for (const key of keyNames) {
					// The most trusted one that locks the key, and those as trusted as it is or more.
					const kinds = stack.filter((layer) => lockedBy(key, [layer]).any).map(({ kind }) => RANK.indexOf(kind));
					if (kinds.length === 0) continue;
					const without = upTo[Math.min(...kinds)];
					isTightened(key, without?.values[key].value, all.values[key].value);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it('no file loosens a key that one further up has locked', () => {
		fc.assert(
			fc.property(says, fc.array(says, { maxLength: 3 }), fc.constantFrom(...keyNames), (outer, inner, key) => {
				const outermost = { kind: 'repository' as const, value: { ...outer, locked: [key] } as PartialPolicy };
				const nested = inner.map((value) => ({
					kind: 'repository' as const,
					folder: 'x',
					value: value as PartialPolicy,
				}));
				const alone = resolvePolicy([outermost], { trusted: true }).values[key].value;
				isTightened(key, alone, resolvePolicy([outermost, ...nested], { trusted: true }).values[key].value);
			}),
			{ numRuns: 400 },
		);
	});

	it('an untrusted workspace loosens nothing', () => {
		fc.assert(
			fc.property(layers, (stack) => {
				const own = stack.filter(({ kind }) => kind === 'user' || kind === 'managed');
				const without = resolvePolicy(own, { trusted: false }).values;
				const { values } = resolvePolicy(stack, { trusted: false });
				for (const key of keyNames) isTightened(key, without[key].value, values[key].value);
			}),
			{ numRuns: 400 },
		);
	});

	it('is deterministic, and has nothing left to do with its own result', () => {
		fc.assert(
			fc.property(layers, fc.boolean(), (stack, trusted) => {
				const once = resolvePolicy(stack, { trusted });
				deepEqual(resolvePolicy(stack, { trusted }), once);
				const value = Object.fromEntries(keyNames.map((key) => [key, once.values[key].value])) as PartialPolicy;
				deepEqual(resolvePolicy([{ kind: 'user', value }], { trusted }).policy, once.policy);
			}),
			{ numRuns: 400 },
		);
	});

	it('knows who wrote every pattern', () => {
		fc.assert(
			fc.property(layers, (stack) => {
				const { policy, origins } = resolvePolicy(stack, { trusted: true });
				deepEqual(origins.length, policy.protect.length);
				for (const { layer, written } of origins) {
					deepEqual(
						stack.some(({ kind, value }) => kind === layer && value.protect?.includes(written)),
						true,
					);
				}
			}),
			{ numRuns: 500 },
		);
	});
});
