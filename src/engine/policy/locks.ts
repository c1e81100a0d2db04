import { keys } from './definition.ts';
import type { LayerKind, PolicyLayer } from './layers.ts';
import type { PolicyKey } from './policy.ts';

/** From most to least trusted. Nobody is bound by the defaults. */
const TRUST: readonly LayerKind[] = ['managed', 'user', 'repository', 'workspace'];

/**
 * Tells of each layer why it can only tighten the key; undefined where nobody more trusted has locked it. `any`:
 * whether somebody has locked it at all.
 * @param layers of one kind from outside to inside: a policy file further up binds one below.
 */
export function lockedBy(
	key: PolicyKey,
	layers: readonly PolicyLayer[],
): ((layer: PolicyLayer) => string | undefined) & { readonly any: boolean } {
	const lockers = layers.filter(({ value }) => value.locked?.some((name) => covers(name, key)));
	const binding = (layer: PolicyLayer): string | undefined => {
		const by = lockers.find((locker) => isMoreTrusted(locker, layer, layers));
		return (
			by && `locked by ${WHO[by.kind]}${by.file === undefined ? '' : ` (${by.file})`}, so it can only be tightened`
		);
	};
	return Object.assign(binding, { any: lockers.length > 0 });
}

const WHO: Readonly<Record<LayerKind, string>> = {
	managed: 'the managed policy',
	user: 'the user',
	repository: 'the repository',
	workspace: 'the workspace',
	default: 'default',
};

/** `actions` covers `actions.copy`; `profile` covers all that profiles set, or a looser one would undo the lock. */
function covers(name: string, key: PolicyKey): boolean {
	return name === key || key.startsWith(`${name}.`) || (name === 'profile' && keys[key].profiles !== undefined);
}

function isMoreTrusted(one: PolicyLayer, other: PolicyLayer, layers: readonly PolicyLayer[]): boolean {
	if (one.kind !== other.kind) return TRUST.indexOf(one.kind) < TRUST.indexOf(other.kind);
	return one.kind === 'repository' && layers.indexOf(one) < layers.indexOf(other);
}
