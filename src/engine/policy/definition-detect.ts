import { LONGEST_HASHED, SHORTEST_HASHED } from '../detect/custom-hashes.ts';
import { perProfile, type KeyDefinition } from './key-definition.ts';
import type { PolicyValues, Regions } from './policy.ts';
import { regulationNames } from './regulations.ts';
import type { Shape } from './shape.ts';
import { commonIgnores, commonNames, moreRules, onWins, tighterSeverities, unionOfRegions } from './tighten.ts';

/** With Markdown's code marks, as a list in words. */
const REGULATIONS = [...regulationNames.keys()].map((name) => `\`${name}\``).join(', ');

const severities = {
	error: 'Must not leave: counts everywhere, and `cordon scan` fails.',
	warning: 'Probably must not leave: counts everywhere, and `cordon scan` fails.',
	info: 'Shown, and nothing else.',
};

const id: Shape = {
	type: 'text',
	pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
	hint: 'an id in lower case with dashes, such as `customer-name`',
	longest: 64,
};

const custom: Shape = {
	type: 'list',
	of: {
		type: 'record',
		fields: {
			id: { shape: id, required: true, documentation: 'Names the rule in findings, markers and `detect.severity`.' },
			words: {
				shape: { type: 'list', of: { type: 'text', longest: 200, pattern: '\\S', hint: 'a word that is not blank' } },
				documentation:
					'Words to find, taken literally and in any case. A word that begins or ends with a letter or digit is found as a whole word there.',
			},
			pattern: {
				shape: { type: 'text', longest: 1000, pattern: '\\S', hint: 'a regular expression that is not empty' },
				documentation:
					'A regular expression (JavaScript, with the `u` flag), tried on the 256 characters around a keyword. The value is the group `value` where there is one, else the whole match. Patterns that could take long are refused.',
			},
			keywords: {
				shape: {
					type: 'list',
					of: {
						type: 'text',
						longest: 100,
						pattern: '^[\\x21-\\x7e]{2,}$',
						hint: 'two or more ASCII characters, no blanks',
					},
				},
				documentation: 'Where to try the pattern: near these words, in any case.',
			},
			hashes: {
				shape: {
					type: 'list',
					of: { type: 'text', longest: 16, pattern: '^[0-9a-f]{16}$', hint: 'a hash of 16 digits' },
				},
				documentation:
					'Words as keyed, truncated hashes, as `cordon hash-words` writes them together with `salt` and `lengths`: the list can be shared without being read. It can be guessed at, above all for short words and known names.',
			},
			salt: {
				shape: { type: 'text', longest: 200, pattern: '\\S', hint: 'a text that is not empty' },
				documentation: 'What the hashes were made with.',
			},
			lengths: {
				shape: { type: 'list', of: { type: 'number', minimum: SHORTEST_HASHED, maximum: LONGEST_HASHED } },
				documentation: 'How long the hashed words are.',
			},
			severity: {
				shape: { type: 'choice', values: severities },
				documentation: 'Of its findings; `warning` if not set.',
			},
			description: {
				shape: { type: 'text', longest: 500 },
				documentation: 'What was found, as people should read it.',
			},
		},
		rule({ words, pattern, keywords, hashes, salt, lengths }) {
			if ([words, pattern, hashes].filter((search) => search !== undefined).length !== 1) {
				return 'needs either "words", "hashes" or a "pattern"';
			}
			if ((hashes === undefined) !== (salt === undefined) || (salt === undefined) !== (lengths === undefined)) {
				return 'needs "hashes", "salt" and "lengths" together, as cordon hash-words writes them';
			}
			if (pattern !== undefined && !(Array.isArray(keywords) && keywords.length > 0)) {
				return 'has a "pattern" and needs "keywords" near which to try it';
			}
			return pattern === undefined && keywords !== undefined
				? 'has "keywords", which only a "pattern" needs'
				: undefined;
		},
	},
};

const ignore: Shape = {
	type: 'list',
	of: {
		type: 'record',
		fields: {
			rule: {
				shape: {
					type: 'text',
					longest: 64,
					known: 'rules',
					also: '*',
					pattern: '\\S',
					hint: 'the id of a rule, `regulation:` with a name, or `*`',
				},
				required: true,
				documentation:
					'Id of the rule whose findings are left out, a regulation (`regulation:hipaa`) for the rules that touch it, or `*` for all rules.',
			},
			path: {
				shape: { type: 'text', longest: 1000, pattern: '^[^!]', hint: "a pattern in gitignore's syntax, without `!`" },
				documentation:
					"Files in which they are left out, in the syntax of `.gitignore`: without a slash at any depth, with one from the policy's folder, with one at the end for a folder and all below.",
			},
			fingerprint: {
				shape: { type: 'text', longest: 200, pattern: '\\S', hint: 'the fingerprint of a finding' },
				documentation: 'The one value that is left out, by the fingerprint that a finding carries.',
			},
			why: { shape: { type: 'text', longest: 500 }, documentation: 'The reason, for the next reader.' },
		},
		rule: ({ rule, path, fingerprint }) =>
			rule === '*' && path === undefined && fingerprint === undefined
				? 'would leave out every finding; name a "path" or a "fingerprint"'
				: undefined,
	},
};

/** What is looked for, how severe it is, and what is left out. */
export const detectKeys = {
	'detect.secrets': {
		shape: { type: 'boolean' },
		...perProfile(true, true, true),
		tighten: onWins,
		tighter: '`true`',
		documentation: 'Look for secrets: keys, tokens, passwords, private keys.',
	},
	'detect.hiddenText': {
		shape: { type: 'boolean' },
		...perProfile(true, true, true),
		tighten: onWins,
		tighter: '`true`',
		documentation:
			'Look for text that people cannot see and assistants read: invisible characters, reversed directions, control sequences, instructions in hidden comments.',
	},
	'detect.pii.regions': {
		shape: {
			type: 'either',
			of: [
				{
					type: 'list',
					of: {
						type: 'text',
						longest: 2,
						known: 'regions',
						pattern: '^[A-Z]{2}$',
						hint: 'a country code of two capital letters (ISO 3166), such as `US`',
					},
				},
				{ type: 'choice', values: { all: 'Every country. More is found, and more of it by mistake.' } },
			],
		},
		...perProfile<Regions>([], ['US', 'GB'], 'all'),
		tighten: unionOfRegions,
		tighter: 'more countries',
		documentation:
			'Countries whose national formats count as personal data: telephone numbers, tax and identity numbers. Formats that hold everywhere, such as card numbers, are found in any case.',
	},
	'detect.pii.off': {
		shape: {
			type: 'list',
			of: { type: 'text', longest: 64, known: 'entities', pattern: '\\S', hint: 'the id of a rule for personal data' },
		},
		...perProfile<readonly string[]>(['mac-address'], ['mac-address'], []),
		tighten: commonNames,
		tighter: 'fewer entries',
		documentation: 'Rules for personal data that are left out. An empty list looks for everything.',
	},
	'detect.severity': {
		shape: {
			type: 'map',
			known: 'rules',
			of: { type: 'choice', values: { ...severities, off: 'The rule is not used.' } },
		},
		default: {},
		tighten: tighterSeverities,
		merge: (below, above) => ({ ...below, ...above }),
		tighter: '`off`, `info`, `warning`, `error`, from loosest to tightest, rule by rule',
		documentation:
			'Severity by rule, where it should differ from what the confidence of a finding says (high: error, medium: warning, low: info). A regulation stands for all rules that touch it: ' +
			REGULATIONS +
			'. What is said of the rule itself wins; of several regulations, the tightest. The entries of all layers count; for the same rule, that of the more specific layer.',
	},
	'detect.custom': {
		shape: custom,
		default: [],
		tighten: moreRules,
		merge: (below, above) =>
			moreRules(
				below.map((rule) => above.find(({ id }) => id === rule.id) ?? rule),
				above,
			),
		tighter: 'more rules',
		documentation:
			'Rules of your own: names of customers, projects, machines. The rules of all layers count; for the same id, that of the more specific layer.',
	},
	'detect.ignore': {
		shape: ignore,
		default: [],
		tighten: commonIgnores,
		merge: (below, above) => [...below, ...above],
		tighter: 'fewer entries',
		documentation: 'Findings that are left out, by rule, file or value. The entries of all layers count.',
	},
} satisfies {
	readonly [K in keyof PolicyValues as K extends `detect.${string}` ? K : never]: KeyDefinition<PolicyValues[K]>;
};
