import { keyNames, keys } from './definition.ts';
import type { KeyDefinition } from './key-definition.ts';
import { policyOf, defaultValues, written, type LayerKind, type PolicyLayer } from './layers.ts';
import type { PartialPolicy, Policy, PolicyKey, PolicyProblem, PolicyValues } from './policy.ts';

/** What one layer wanted and did not get. */
interface Refusal {
	readonly layer: LayerKind;
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

export interface ResolvedPolicy {
	readonly policy: Policy;
	readonly values: ResolvedValues;
	readonly problems: readonly PolicyProblem[];
}

const ORDER: readonly LayerKind[] = ['default', 'user', 'repository', 'workspace', 'managed'];

/** Layers that come with the workspace: what an attacker may have written. */
const FROM_WORKSPACE: ReadonlySet<LayerKind> = new Set(['repository', 'workspace']);

const UNTRUSTED = 'the workspace is not trusted, so it can only tighten';

/**
 * Combines layers, in any order given, into the policy that holds. Two layers of one kind count in the order given, the
 * later one as more specific. Unless the workspace is trusted, what it brings along can only tighten.
 */
export function resolvePolicy(
	layers: readonly PolicyLayer[],
	{ trusted }: { readonly trusted: boolean },
): ResolvedPolicy {
	const ordered = [
		{ kind: 'default' as const, value: defaultValues as PartialPolicy },
		...layers.map((layer) => ({ kind: layer.kind, value: written(layer.value) })),
	].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
	const bound = (layer: LayerKind): boolean => !trusted && FROM_WORKSPACE.has(layer);
	const values = Object.fromEntries(
		keyNames.map((key) => {
			const proposals = ordered.flatMap(({ kind, value }) =>
				value[key] === undefined ? [] : [{ layer: kind, value: value[key] }],
			);
			return [key, combine(keys[key] as unknown as KeyDefinition<unknown>, proposals, bound)];
		}),
	) as unknown as ResolvedValues;
	const plain = Object.fromEntries(keyNames.map((key) => [key, values[key].value])) as unknown as PolicyValues;
	return { policy: policyOf(plain), values, problems: layers.flatMap(({ problems }) => problems ?? []) };
}

interface Proposal {
	readonly layer: LayerKind;
	readonly value: unknown;
}

function combine(
	definition: KeyDefinition<unknown>,
	[first, ...proposals]: readonly Proposal[],
	bound: (layer: LayerKind) => boolean,
): ResolvedValue<unknown> {
	if (!first) throw new Error('Every key has a default.');
	let { value, layer } = first;
	const refused: Refusal[] = [];
	for (const proposal of proposals) {
		const wanted = definition.merge ? definition.merge(value, proposal.value) : proposal.value;
		const got = bound(proposal.layer) ? definition.tighten(value, wanted) : wanted;
		if (!same(got, wanted)) refused.push({ ...proposal, why: UNTRUSTED });
		if (bound(proposal.layer) && same(got, value)) continue;
		({ layer } = proposal);
		value = got;
	}
	return { value, layer, refused };
}

/** Values are plain data; two that are written alike are the same. */
function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
