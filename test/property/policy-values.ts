import fc from 'fast-check';
import { ACTION_ORDER, PROFILE_ORDER } from '../../src/engine/policy/tighten.ts';

const name = fc.constantFrom('a', 'b', 'c', 'd');
const names = fc.uniqueArray(name);
const action = fc.constantFrom(...ACTION_ORDER);

/** Values of every key; those of the actions are the rest. */
const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
	profile: fc.constantFrom(...PROFILE_ORDER),
	guidance: fc.string(),
	'detect.secrets': fc.boolean(),
	'detect.hiddenText': fc.boolean(),
	'detect.pii.regions': fc.oneof(names, fc.constant('all')),
	'detect.pii.off': names,
	'detect.severity': fc.dictionary(name, fc.constantFrom('off', 'info', 'warning', 'error'), { noNullPrototype: true }),
	'detect.custom': fc.uniqueArray(fc.record({ id: name, words: names }), { selector: ({ id }) => id }),
	'detect.ignore': fc.uniqueArray(fc.record({ rule: name, path: name }), { selector: (rule) => JSON.stringify(rule) }),
	protect: fc.array(fc.constantFrom('a', 'b', '!a', '!b', 'c/', '!c/', '**')),
	protectDefaults: fc.boolean(),
	'protectByContent.privateKeys': fc.boolean(),
	'protectByContent.findings': fc.nat(20),
	'context.implicit': fc.constantFrom('off', 'warn', 'block'),
	'context.suspendCompletions': fc.boolean(),
	'assistants.approved': fc.oneof(names, fc.constant('all')),
	'assistants.others': fc.constantFrom('off', 'warn', 'block'),
	'insertions.track': fc.boolean(),
	'insertions.review': fc.constantFrom('off', 'optional', 'required'),
	'insertions.record': fc.constantFrom('git-notes', 'agent-trace', 'local'),
	'insertions.notifyLines': fc.nat(20),
	'insertions.copyleft': fc.constantFrom('off', 'warn', 'block'),
	'audit.otlp': fc.constantFrom('', 'http://a', 'http://b'),
	locked: fc.uniqueArray(
		fc.constantFrom('protect', 'actions', 'actions.copy', 'detect', 'detect.ignore', 'profile', 'guidance'),
	),
};

/** Any value of a key. */
export function anyValue(key: string): fc.Arbitrary<unknown> {
	return VALUES[key] ?? action;
}
