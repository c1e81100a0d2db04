import { keyNames, keys } from './definition.ts';
import type { KeyDefinition } from './key-definition.ts';
import { policyOf, defaultValues, placed, written, type LayerKind, type PolicyLayer } from './layers.ts';
import { lockedBy } from './locks.ts';
import { ownRules, settledProblems } from './settled-problems.ts';
import type { Policy, PolicyKey, PolicyProblem, PolicyValues } from './policy.ts';

/** What one layer wanted and did not get. */
export interface Refusal {
	readonly layer: LayerKind;
	/** Path of the file, or name of the settings, where it is known. */
	readonly file?: string;
	/** As it was written. */
	readonly value: unknown;
	readonly why: string;
}

interface ResolvedValue<T> {
	readonly value: T;
	/** The most specific layer that had a part in it. */
	readonly layer: LayerKind;
	readonly refused: readonly Refusal[];
}

type ResolvedValues = { readonly [K in PolicyKey]: ResolvedValue<PolicyValues[K]> };

/** Who wrote a pattern of `protect`. */
export interface PatternOrigin {
	readonly layer: LayerKind;
	/** As it was written, before it was placed. */
	readonly written: string;
	/** Path of the file, or name of the settings. */
	readonly file?: string | undefined;
	/** 1-based; absent for settings. */
	readonly line?: number | undefined;
}

export interface ResolvedPolicy {
	readonly policy: Policy;
	readonly values: ResolvedValues;
	/** Of each pattern of `policy.protect`. */
	readonly origins: readonly PatternOrigin[];
	readonly problems: readonly PolicyProblem[];
}

const ORDER: readonly LayerKind[] = ['default', 'user', 'repository', 'workspace', 'managed'];

/** Layers that come with the workspace: what an attacker may have written. */
const FROM_WORKSPACE: ReadonlySet<LayerKind> = new Set(['repository', 'workspace']);

const UNTRUSTED = 'the workspace is not trusted, so it can only tighten';
const NOT_ITS_OWN = 'only your own and the managed policy can set it';

/**
 * Combines layers, in any order given, into the policy that holds. Layers of one kind count in the order given, the
 * later one as more specific: of nested policy files, the outer one first. What a layer locks, less trusted ones can
 * only tighten. Unless the workspace is trusted, what it brings along can only tighten.
 */
export function resolvePolicy(
	layers: readonly PolicyLayer[],
	{ trusted }: { readonly trusted: boolean },
): ResolvedPolicy {
	const ordered = layers.map(placed).sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
	const proposals = ordered.map((layer) => ({ source: layer, says: written(layer.value) }));
	const combined = keyNames.map((key) => {
		const definition = keys[key] as unknown as KeyDefinition<unknown>;
		const said = proposals.flatMap(({ source, says }): Proposal[] =>
			says[key] === undefined
				? []
				: [{ source, value: says[key], written: (key === 'protect' && source.original) || says[key] }],
		);
		const locked = lockedBy(key, ordered);
		const bound = (layer: PolicyLayer): string | undefined =>
			!trusted && FROM_WORKSPACE.has(layer.kind) ? UNTRUSTED : locked(layer);
		// What a managed policy locks holds before anybody else speaks; otherwise it has the last word.
		const managedFirst = ordered.some((layer) => layer.kind === 'managed' && lockedBy(key, [layer]).any);
		const inTurn = managedFirst ? [...said.filter(isManaged), ...said.filter((one) => !isManaged(one))] : said;
		return [key, combine(definition, defaultValues[key], inTurn, bound)] as const;
	});
	const values = Object.fromEntries(combined.map(([key, { result }]) => [key, result])) as unknown as ResolvedValues;
	const plain = Object.fromEntries(keyNames.map((key) => [key, values[key].value])) as unknown as PolicyValues;
	return {
		policy: policyOf(plain),
		values,
		origins: origins(combined.find(([key]) => key === 'protect')?.[1].steps ?? []),
		problems: settledProblems(
			layers.flatMap(({ problems }) => problems ?? []),
			ownRules(layers),
		),
	};
}

interface Proposal {
	readonly source: PolicyLayer;
	/** With patterns placed, and as it was written. */
	readonly value: unknown;
	readonly written: unknown;
}

function isManaged({ source }: Proposal): boolean {
	return source.kind === 'managed';
}

/** A layer's part in a value: what the value was before it and after it. */
interface Step extends Proposal {
	readonly before: unknown;
	readonly after: unknown;
}

interface Combined {
	readonly result: ResolvedValue<unknown>;
	readonly steps: readonly Step[];
}

function combine(
	definition: KeyDefinition<unknown>,
	fallback: unknown,
	proposals: readonly Proposal[],
	bound: (layer: PolicyLayer) => string | undefined,
): Combined {
	let value = fallback;
	let layer: LayerKind = 'default';
	const refused: Refusal[] = [];
	const steps: Step[] = [];
	for (const { source, value: proposed, written } of proposals) {
		const { kind, file } = source;
		const refuse = (why: string): unknown =>
			refused.push({ layer: kind, ...(file !== undefined && { file }), value: written, why });
		if (definition.ownOnly && FROM_WORKSPACE.has(kind)) {
			refuse(NOT_ITS_OWN);
			continue;
		}
		const wanted = definition.merge ? definition.merge(value, proposed) : proposed;
		const why = bound(source);
		const got = why === undefined ? wanted : definition.tighten(value, wanted);
		if (why !== undefined && !same(got, wanted)) refuse(why);
		if (why !== undefined && same(got, value)) continue;
		steps.push({ source, value: proposed, written, before: value, after: got });
		value = got;
		layer = kind;
	}
	return { result: { value, layer, refused }, steps };
}

/** Patterns are only ever appended, in the order in which their layer has them. */
function origins(steps: readonly Step[]): PatternOrigin[] {
	return steps.flatMap(({ source: { kind, file, protectLines, original }, value, before, after }) => {
		const proposed = value as readonly string[];
		let at = -1;
		return (after as readonly string[]).slice((before as readonly string[]).length).map((pattern) => {
			at = proposed.indexOf(pattern, at + 1);
			return { layer: kind, written: original?.[at] ?? pattern, file, line: protectLines?.[at] };
		});
	});
}

/** Values are plain data; two that are written alike are the same. */
function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
