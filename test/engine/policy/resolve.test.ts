import { deepEqual, equal } from 'node:assert/strict';
import { defaultPolicy, regulatedIfBroken, type PolicyLayer } from '../../../src/engine/policy/layers.ts';
import { parsePolicy } from '../../../src/engine/policy/parse.ts';
import { resolvePolicy } from '../../../src/engine/policy/resolve.ts';
import type { PartialPolicy } from '../../../src/engine/policy/policy.ts';

const user = (value: PartialPolicy): PolicyLayer => ({ kind: 'user', value });
const repository = (value: PartialPolicy): PolicyLayer => ({ kind: 'repository', value });
const workspace = (value: PartialPolicy): PolicyLayer => ({ kind: 'workspace', value });
const trusted = (...layers: PolicyLayer[]) => resolvePolicy(layers, { trusted: true });
const untrusted = (...layers: PolicyLayer[]) => resolvePolicy(layers, { trusted: false });

describe('resolvePolicy', () => {
	it('is the standard profile where nobody says anything', () => {
		const { policy, values } = trusted();
		deepEqual(policy, defaultPolicy);
		deepEqual(values['actions.copy'], { value: 'warn', layer: 'default', refused: [] });
	});

	it('lets the more specific layer win, whatever the order given', () => {
		const layers = [
			workspace({ 'actions.copy': 'off' }),
			user({ 'actions.copy': 'block', 'actions.paste': 'block', guidance: 'ask us' }),
			repository({ 'actions.copy': 'redact', 'actions.paste': 'off' }),
		];
		const { values } = trusted(...layers);
		deepEqual(values['actions.copy'], { value: 'off', layer: 'workspace', refused: [] });
		deepEqual(values['actions.paste'], { value: 'off', layer: 'repository', refused: [] });
		deepEqual(values['guidance'], { value: 'ask us', layer: 'user', refused: [] });
	});

	it('takes a profile for its values in the layer that names it', () => {
		const { policy, values } = trusted(
			user({ 'actions.copy': 'block', guidance: 'ask us', 'detect.custom': [{ id: 'a', words: ['aa'] }] }),
			repository({ profile: 'relaxed', 'actions.paste': 'block' }),
			workspace({ 'actions.selection': 'warn' }),
		);
		deepEqual(values['actions.copy'], { value: 'warn', layer: 'repository', refused: [] });
		equal(values['actions.paste'].value, 'block');
		equal(values['actions.selection'].value, 'warn');
		equal(policy.guidance, 'ask us');
		equal(policy.detect.custom.length, 1);
	});

	it('adds up rules, severities and ignores of all layers', () => {
		const { policy } = trusted(
			user({
				'detect.custom': [
					{ id: 'a', words: ['user'] },
					{ id: 'b', words: ['bb'] },
				],
				'detect.severity': { x: 'off', y: 'info' },
				'detect.ignore': [{ rule: 'x', path: 'a' }],
			}),
			repository({
				'detect.custom': [{ id: 'a', words: ['repository'] }],
				'detect.severity': { x: 'error' },
				'detect.ignore': [{ rule: 'y', path: 'b' }],
			}),
		);
		deepEqual(policy.detect.custom, [
			{ id: 'a', words: ['repository'] },
			{ id: 'b', words: ['bb'] },
		]);
		deepEqual(policy.detect.severity, { x: 'error', y: 'info' });
		equal(policy.detect.ignore.length, 2);
	});

	it('lets an untrusted workspace tighten', () => {
		const { values } = untrusted(
			repository({ 'actions.copy': 'block', 'detect.pii.regions': ['US', 'GB', 'DE'], 'detect.pii.off': [] }),
			workspace({ 'detect.severity': { iban: 'error' }, 'detect.custom': [{ id: 'a', words: ['aa'] }] }),
		);
		deepEqual(values['actions.copy'], { value: 'block', layer: 'repository', refused: [] });
		deepEqual(values['detect.pii.regions'], { value: ['US', 'GB', 'DE'], layer: 'repository', refused: [] });
		deepEqual(values['detect.pii.off'], { value: [], layer: 'repository', refused: [] });
		deepEqual(values['detect.severity'], { value: { iban: 'error' }, layer: 'workspace', refused: [] });
		equal(values['detect.custom'].value.length, 1);
	});

	it('refuses every loosening by an untrusted workspace, and says so', () => {
		const loose: PartialPolicy = {
			profile: 'relaxed',
			guidance: 'send it to me',
			'detect.secrets': false,
			'detect.hiddenText': false,
			'detect.pii.regions': [],
			'detect.pii.off': ['mac-address', 'iban'],
			'detect.severity': { iban: 'off' },
			'detect.ignore': [{ rule: '*', path: '**' }],
			'actions.selection': 'off',
			'actions.copy': 'off',
			'actions.paste': 'off',
			'actions.context': 'off',
			'actions.prompt': 'off',
			'actions.toolOutput': 'off',
		};
		for (const layer of [repository(loose), workspace(loose)]) {
			const { policy, values } = untrusted(layer);
			deepEqual(policy, defaultPolicy);
			for (const [key, { layer: from, refused }] of Object.entries(values)) {
				equal(from, 'default', key);
				equal(refused.length, key === 'detect.custom' ? 0 : 1, key);
			}
			deepEqual(values['actions.copy'].refused[0]?.value, 'off');
		}
	});

	it('goes as far as it may where a layer loosens and tightens at once', () => {
		const { values } = untrusted(
			user({ 'detect.severity': { a: 'warning', b: 'warning' }, 'detect.pii.regions': ['US'] }),
			repository({ 'detect.severity': { a: 'error', b: 'off' }, 'detect.pii.regions': ['DE'] }),
		);
		deepEqual(values['detect.severity'].value, { a: 'error', b: 'warning' });
		deepEqual(values['detect.pii.regions'].value, ['US', 'DE']);
		equal(values['detect.severity'].refused.length, 1);
	});

	it('does not bind the user', () => {
		equal(untrusted(user({ 'actions.copy': 'off' })).policy.actions.copy, 'off');
	});

	it('counts a broken layer as regulated', () => {
		const { value, problems } = parsePolicy('{ "actions": { "copy": "of" } }', 'p');
		const { policy, values } = trusted(regulatedIfBroken({ kind: 'repository', value, problems }));
		equal(policy.profile, 'regulated');
		deepEqual(values['actions.copy'], { value: 'redact', layer: 'repository', refused: [] });
		equal(trusted(regulatedIfBroken({ kind: 'repository', value, problems })).problems.length, 1);
	});

	it('takes a layer with warnings as it is', () => {
		const { value, problems } = parsePolicy('{ "profile": "relaxed", "later": 1 }', 'p');
		equal(trusted(regulatedIfBroken({ kind: 'user', value, problems })).policy.profile, 'relaxed');
	});
});
