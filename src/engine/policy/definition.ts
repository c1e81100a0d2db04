import { actionKeys } from './definition-actions.ts';
import { assistantKeys } from './definition-assistants.ts';
import { detectKeys } from './definition-detect.ts';
import { protectKeys } from './definition-protect.ts';
import { perProfile, type KeyDefinition } from './key-definition.ts';
import type { PolicyKey, PolicyValues } from './policy.ts';
import { boundStays, byOrder, PROFILE_ORDER } from './tighten.ts';

export type KeyDefinitions = { readonly [K in PolicyKey]: KeyDefinition<PolicyValues[K]> };

/** The one definition of the policy. The order is that of settings and documentation. */
export const keys: KeyDefinitions = {
	profile: {
		shape: {
			type: 'choice',
			values: {
				relaxed: 'Tells you about secrets where you copy them, and asks for little else.',
				standard: 'Warns wherever something sensitive is about to leave the editor.',
				regulated: 'Redacts what you copy and paste, and looks for the personal data of every country.',
			},
		},
		...perProfile('relaxed', 'standard', 'regulated'),
		tighten: byOrder(PROFILE_ORDER),
		tighter: '`relaxed`, `standard`, `regulated`, from loosest to tightest',
		documentation:
			'A set of values for what is looked for and what happens. It stands for its values in the layer that names it: a key written next to it wins over it, and so does every key of a more specific layer.',
	},
	guidance: {
		shape: { type: 'text', longest: 500, hint: 'a text of at most 500 characters' },
		default: '',
		tighten: boundStays,
		tighter: 'none: an untrusted workspace cannot set it',
		documentation:
			'What people should do instead, shown wherever something is warned about or blocked. A URL or a sentence.',
		restricted: true,
	},
	...detectKeys,
	...actionKeys,
	...assistantKeys,
	...protectKeys,
};

/** All keys, in the order of the definition. */
export const keyNames = Object.keys(keys) as readonly PolicyKey[];

/** The version of the format that this code reads. */
export const POLICY_VERSION = 1;
