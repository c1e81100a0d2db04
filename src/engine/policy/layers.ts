import { keyNames, keys } from './definition.ts';
import type { PartialPolicy, Policy, PolicyKey, PolicyProblem, PolicyValues, Profile } from './policy.ts';

/** Where a layer comes from. From least to most specific: a later one wins where nothing binds it. */
export type LayerKind = 'default' | 'user' | 'repository' | 'workspace' | 'managed';

export interface PolicyLayer {
	readonly kind: LayerKind;
	readonly value: PartialPolicy;
	/** Passed on to the result. */
	readonly problems?: readonly PolicyProblem[];
}

/** What a profile says. */
function profileValues(profile: Profile): PartialPolicy {
	return Object.fromEntries(
		keyNames.flatMap((key) => {
			const { profiles } = keys[key];
			return profiles ? [[key, profiles[profile]]] : [];
		}),
	);
}

/** Every key as it is where nobody says anything. */
export const defaultValues = Object.fromEntries(
	keyNames.map((key) => [key, keys[key].default]),
) as unknown as PolicyValues;

/** What a layer says with its profile written out: the profile's values under the keys that it names itself. */
export function written(value: PartialPolicy): PartialPolicy {
	return value.profile === undefined ? value : { ...profileValues(value.profile), ...value };
}

/**
 * For hooks and the command line, where no last good policy is at hand: a layer with an error counts as the regulated
 * profile, whatever else it says.
 */
export function regulatedIfBroken(layer: PolicyLayer): PolicyLayer {
	const broken = layer.problems?.some(({ severity }) => severity === 'error');
	return broken ? { ...layer, value: { profile: 'regulated' } } : layer;
}

/** The values as the tree that policies are written in. */
export function policyOf(values: PolicyValues): Policy {
	const value = <K extends PolicyKey>(key: K): PolicyValues[K] => values[key];
	return {
		profile: value('profile'),
		guidance: value('guidance'),
		detect: {
			secrets: value('detect.secrets'),
			hiddenText: value('detect.hiddenText'),
			pii: { regions: value('detect.pii.regions'), off: value('detect.pii.off') },
			severity: value('detect.severity'),
			custom: value('detect.custom'),
			ignore: value('detect.ignore'),
		},
		actions: {
			selection: value('actions.selection'),
			copy: value('actions.copy'),
			paste: value('actions.paste'),
			context: value('actions.context'),
			prompt: value('actions.prompt'),
			toolOutput: value('actions.toolOutput'),
		},
	};
}

/** The policy where nobody has written one. */
export const defaultPolicy: Policy = policyOf(defaultValues);
