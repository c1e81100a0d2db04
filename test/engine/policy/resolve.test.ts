import { deepEqual, equal } from 'node:assert/strict';
import { defaultPolicy, regulatedIfBroken, type PolicyLayer } from '../../../src/engine/policy/layers.ts';
import { parsePolicy } from '../../../src/engine/policy/parse.ts';
import { resolvePolicy } from '../../../src/engine/policy/resolve.ts';
import type { PartialPolicy } from '../../../src/engine/policy/policy.ts';

const user = (value: PartialPolicy): PolicyLayer => ({ kind: 'user', value });
const repository = (value: PartialPolicy): PolicyLayer => ({ kind: 'repository', value });
const managed = (value: PartialPolicy): PolicyLayer => ({ kind: 'managed', value });
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
			'context.implicit': 'off',
			'assistants.others': 'off',
			'insertions.track': false,
			'insertions.review': 'off',
			'insertions.record': 'git-notes',
			'insertions.notifyLines': 1_000_000,
			'insertions.copyleft': 'off',
			protect: ['!.env'],
			protectDefaults: false,
			'protectByContent.privateKeys': false,
			'protectByContent.findings': 1_000_000,
			'audit.otlp': 'https://collector.example',
		};
		// Where the default is the loosest value there is, nothing can be loosened.
		const free = new Set(['detect.custom', 'locked', 'context.suspendCompletions', 'assistants.approved']);
		for (const layer of [repository(loose), workspace(loose)]) {
			const { policy, values } = untrusted(layer);
			deepEqual(policy, defaultPolicy);
			for (const [key, { layer: from, refused }] of Object.entries(values)) {
				equal(from, 'default', key);
				equal(refused.length, free.has(key) ? 0 : 1, key);
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

	it('adds up patterns, the most specific last, and knows who wrote each', () => {
		const { policy, origins } = trusted(
			{ ...workspace({ protect: ['!c'] }), file: 'workspace settings' },
			{ ...repository({ protect: ['a', 'b'] }), file: '.cordon.json', protectLines: [3, 4] },
			{
				...repository({ protect: ['b', '/x/y', '!z'] }),
				file: 'sub/.cordon.json',
				folder: 'sub',
				protectLines: [2, 2, 5],
			},
			{ ...user({ protect: ['a'] }), file: 'user settings' },
		);
		deepEqual(policy.protect, ['a', 'b', '/sub/**/b', '/sub/x/y', '!/sub/**/z', '!c']);
		deepEqual(
			origins.map(({ layer, written, file, line }) => [layer, written, file, line]),
			[
				['user', 'a', 'user settings', undefined],
				['repository', 'b', '.cordon.json', 4],
				['repository', 'b', 'sub/.cordon.json', 2],
				['repository', '/x/y', 'sub/.cordon.json', 2],
				['repository', '!z', 'sub/.cordon.json', 5],
				['workspace', '!c', 'workspace settings', undefined],
			],
		);
	});

	it('places what a nested file leaves out', () => {
		const layer = { ...repository({ 'detect.ignore': [{ rule: 'x' }, { rule: '*', path: 'a/b' }] }), folder: 'p/[q]' };
		deepEqual(
			trusted(layer).policy.detect.ignore.map(({ path }) => path),
			['/p/\\[q\\]/**/**', '/p/\\[q\\]/a/b'],
		);
	});

	it('takes a collector from the user and the administrator alone', () => {
		const otlp = 'https://collector.example';
		const { values } = trusted(repository({ 'audit.otlp': otlp }), workspace({ 'audit.otlp': otlp }));
		equal(values['audit.otlp'].value, '');
		equal(values['audit.otlp'].refused.length, 2);
		equal(trusted(user({ 'audit.otlp': otlp })).policy.audit.otlp, otlp);
		equal(trusted(managed({ 'audit.otlp': otlp }), user({ 'audit.otlp': 'http://x' })).policy.audit.otlp, otlp);
	});
});

describe('locks', () => {
	it('bind those who are less trusted', () => {
		const { values } = trusted(
			user({ 'actions.copy': 'redact', locked: ['actions.copy'] }),
			repository({ 'actions.copy': 'warn' }),
			workspace({ 'actions.copy': 'block' }),
		);
		equal(values['actions.copy'].value, 'block');
		equal(values['actions.copy'].layer, 'workspace');
		deepEqual(
			values['actions.copy'].refused.map(({ layer, value, why }) => [layer, value, why]),
			[['repository', 'warn', 'locked by the user, so it can only be tightened']],
		);
		deepEqual(values.locked.value, ['actions.copy']);
	});

	it('do not bind those who are more trusted, nor who wrote them', () => {
		const { values } = trusted(
			user({ 'actions.copy': 'off' }),
			managed({ 'actions.paste': 'off' }),
			repository({ 'actions.copy': 'warn', 'actions.paste': 'block', locked: ['actions'] }),
			workspace({ 'actions.copy': 'off' }),
		);
		equal(values['actions.copy'].value, 'warn');
		equal(values['actions.paste'].value, 'off');
		equal(values['actions.paste'].layer, 'managed');
	});

	it('of the administrator bind everybody, and let everybody tighten', () => {
		const { values } = trusted(
			managed({ 'actions.copy': 'redact', locked: ['actions.copy', 'actions.paste'] }),
			user({ 'actions.copy': 'off', 'actions.paste': 'off' }),
			repository({ 'actions.copy': 'block' }),
		);
		equal(values['actions.copy'].value, 'block');
		equal(values['actions.paste'].value, 'warn');
		equal(values['actions.paste'].refused[0]?.layer, 'user');
	});

	it('without a lock the administrator has the last word', () => {
		equal(trusted(managed({ 'actions.copy': 'off' }), user({ 'actions.copy': 'block' })).policy.actions.copy, 'off');
	});

	it('of an outer file bind the files below it', () => {
		const { policy, values } = trusted(
			repository({ protect: ['secrets/'], 'actions.copy': 'redact', locked: ['protect', 'actions'] }),
			{ ...repository({ protect: ['!secrets/', 'more/'], 'actions.copy': 'off' }), folder: 'sub' },
		);
		deepEqual(policy.protect, ['secrets/', '/sub/**/more/']);
		equal(policy.actions.copy, 'redact');
		equal(values.protect.refused.length, 1);
	});

	it('on the profile hold for all that profiles set', () => {
		const { policy } = trusted(
			user({ profile: 'regulated', locked: ['profile'] }),
			repository({ profile: 'relaxed', 'actions.copy': 'off', guidance: 'still free' }),
		);
		equal(policy.profile, 'regulated');
		equal(policy.actions.copy, 'redact');
		equal(policy.guidance, 'still free');
	});

	it('cannot be taken away', () => {
		deepEqual(trusted(user({ locked: ['protect'] }), workspace({ locked: [] })).policy.locked, ['protect']);
	});

	it('hold for everything where the managed policy is broken', () => {
		const { value, problems } = parsePolicy('{', 'p');
		const broken = regulatedIfBroken({ kind: 'managed', value, problems });
		const { policy } = trusted(broken, user({ 'actions.copy': 'block', 'actions.paste': 'off', protect: ['!.env'] }));
		equal(policy.profile, 'regulated');
		equal(policy.actions.copy, 'block');
		equal(policy.actions.paste, 'redact');
		deepEqual(policy.protect, []);
	});
});
