import { keyNames, keys } from './definition.ts';
import { placedPattern } from '../text/path-pattern.ts';
import type { PartialPolicy, Policy, PolicyKey, PolicyProblem, PolicyValues, Profile } from './policy.ts';

/** Where a layer comes from. From least to most specific: a later one wins where nothing binds it. */
export type LayerKind = 'default' | 'user' | 'repository' | 'workspace' | 'managed';

export interface PolicyLayer {
	readonly kind: LayerKind;
	readonly value: PartialPolicy;
	/** Path of the file, or name of the settings. */
	readonly file?: string;
	/** Where its patterns start from: relative to the folder that all of them are placed in, with `/`; absent for that one. */
	readonly folder?: string;
	/** 1-based line of each entry of `protect`, where the source has lines. */
	readonly protectLines?: readonly number[];
	/** The patterns of `protect` as they were written, once they are placed. */
	readonly original?: readonly string[];
	/** Passed on to the result. */
	readonly problems?: readonly PolicyProblem[];
}

/** The layer with all its patterns as the top folder has to see them. */
export function placed(layer: PolicyLayer): PolicyLayer {
	const { folder, value } = layer;
	const { protect, 'detect.ignore': ignore } = value;
	if (folder === undefined || folder === '') return layer;
	return {
		...layer,
		...(protect && { original: protect }),
		value: {
			...value,
			...(protect && { protect: protect.map((pattern) => placedPattern(pattern, folder)) }),
			...(ignore && {
				'detect.ignore': ignore.map((rule) => ({ ...rule, path: placedPattern(rule.path ?? '**', folder) })),
			}),
		},
	};
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
 * Where no last good policy is at hand: a layer with an error counts as the regulated profile, whatever else it says.
 * What a broken managed layer locked cannot be known, so it locks everything.
 */
export function regulatedIfBroken(layer: PolicyLayer): PolicyLayer {
	if (!layer.problems?.some(({ severity }) => severity === 'error')) return layer;
	const locked = layer.kind === 'managed' ? { locked: keyNames.filter((key) => key !== 'locked') } : {};
	return { ...layer, value: { profile: 'regulated', ...locked } };
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
		protect: value('protect'),
		protectDefaults: value('protectDefaults'),
		protectByContent: {
			privateKeys: value('protectByContent.privateKeys'),
			findings: value('protectByContent.findings'),
		},
		context: {
			implicit: value('context.implicit'),
			suspendCompletions: value('context.suspendCompletions'),
		},
		assistants: { approved: value('assistants.approved'), others: value('assistants.others') },
		insertions: {
			track: value('insertions.track'),
			review: value('insertions.review'),
			record: value('insertions.record'),
			notifyLines: value('insertions.notifyLines'),
			copyleft: value('insertions.copyleft'),
		},
		locked: value('locked'),
		audit: { otlp: value('audit.otlp') },
	};
}

/** The policy where nobody has written one. */
export const defaultPolicy: Policy = policyOf(defaultValues);
