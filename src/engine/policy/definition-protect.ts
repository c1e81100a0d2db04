import { perProfile, type KeyDefinition } from './key-definition.ts';
import type { PolicyValues } from './policy.ts';
import { appendPatterns, boundStays, lesser, morePatterns, onWins, union } from './tighten.ts';

type Keys = 'protect' | 'protectDefaults' | `protectByContent.${string}` | 'locked' | `audit.${string}`;

/** Which files are kept from assistants, and who may change what. */
export const protectKeys = {
	protect: {
		shape: {
			type: 'list',
			// More than any repository names one by one; every path is compared with all of them.
			most: 10_000,
			of: { type: 'text', longest: 1000, pattern: '[^!/\\s]', hint: "a pattern in gitignore's syntax" },
		},
		default: [],
		tighten: morePatterns,
		merge: appendPatterns,
		tighter: 'more patterns, and none with `!`',
		documentation:
			"Files that are kept from assistants, in the syntax of `.gitignore`: without a slash at any depth, with one from the policy's folder, with one at the end for a folder and all below. The last pattern that matches decides; `!` in front exempts, even under a protected folder. The patterns of all layers count, those of more specific layers last. A path is protected when its name as given or what it leads to matches.",
	},
	protectDefaults: {
		shape: { type: 'boolean' },
		...perProfile(true, true, true),
		tighten: onWins,
		tighter: '`true`',
		documentation:
			'Protect what nearly every project has to protect: keys, certificates, `.env` files, credentials of clouds and clusters, dumps, keystores, vaults, histories. `protect` comes after this list and may exempt some of it.',
	},
	'protectByContent.privateKeys': {
		shape: { type: 'boolean' },
		...perProfile(true, true, true),
		tighten: onWins,
		tighter: '`true`',
		documentation: 'Treat a file that holds a private key as protected, whatever its name is.',
	},
	'protectByContent.findings': {
		shape: { type: 'number', minimum: 0, maximum: 1_000_000 },
		...perProfile(100, 10, 5),
		tighten: lesser,
		tighter: 'a lower number',
		documentation:
			'Treat a file with more findings than this as protected, whatever its name is. Findings of severity error and warning count, those of severity info do not.',
	},
	'audit.otlp': {
		shape: {
			type: 'text',
			longest: 500,
			pattern: '^(?:https?://[^\\s/]+\\S*)?$',
			hint: 'an address such as `https://collector.example:4318`, or nothing',
		},
		default: '',
		tighten: boundStays,
		tighter: 'none',
		ownOnly: true,
		documentation:
			'Address of an OpenTelemetry collector that the audit trail is sent to, over OTLP/HTTP. Taken from your own and the managed policy alone: a workspace cannot name one. Empty: nothing is sent.',
	},
	locked: {
		shape: {
			type: 'list',
			most: 1000,
			of: { type: 'text', longest: 100, known: 'keys', pattern: '\\S', hint: 'the name of a key, such as `protect`' },
		},
		default: [],
		tighten: union,
		merge: union,
		tighter: 'more keys',
		documentation:
			'Keys that less trusted layers can only tighten: managed policy, user, repository, workspace settings, from most to least trusted; a policy file further up is more trusted than one below. A group (`actions`) stands for its keys, and `profile` for all that profiles set. The entries of all layers count.',
	},
} satisfies {
	readonly [K in keyof PolicyValues as K extends Keys ? K : never]: KeyDefinition<PolicyValues[K]>;
};
