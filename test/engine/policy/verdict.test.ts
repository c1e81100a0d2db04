import { deepEqual, equal, match } from 'node:assert/strict';
import { carriedOut } from '../../../src/engine/policy/places.ts';
import { resolvePolicy } from '../../../src/engine/policy/resolve.ts';
import { verdictFor } from '../../../src/engine/policy/verdict.ts';

const resolved = resolvePolicy(
	[
		{ kind: 'user', value: { guidance: 'ask us', 'actions.paste': 'off' } },
		{ kind: 'repository', value: { 'actions.copy': 'redact' } },
	],
	{ trusted: true },
);

describe('verdictFor', () => {
	it('allows where nothing grave was found', () => {
		equal(verdictFor([], 'copy', resolved).action, 'allow');
		equal(verdictFor([{ rule: 'a', severity: 'info' }], 'copy', resolved).action, 'allow');
	});

	it('names the gravest finding, the layer and the guidance', () => {
		const findings = [
			{ rule: 'a', severity: 'info' as const },
			{ rule: 'b', severity: 'warning' as const },
			{ rule: 'c', severity: 'error' as const },
			{ rule: 'd', severity: 'error' as const },
		];
		const expected = { action: 'redact', rule: 'c', layer: 'repository', guidance: 'ask us' };
		deepEqual(verdictFor(findings, 'copy', resolved), expected);
	});

	it('allows where the place is off', () => {
		equal(verdictFor([{ rule: 'a', severity: 'error' }], 'paste', resolved).action, 'allow');
	});

	it('tightens what cannot be done, and says so', () => {
		const verdict = verdictFor([{ rule: 'a', severity: 'error' }], 'copy', resolved, ['off', 'warn', 'block']);
		equal(verdict.action, 'block');
		match(verdict.note ?? '', /redact.*block/);
	});
});

describe('carriedOut', () => {
	it('takes the next tighter action, else the tightest there is', () => {
		equal(carriedOut('redact', ['off', 'warn', 'block']), 'block');
		equal(carriedOut('block', ['off', 'warn']), 'warn');
		equal(carriedOut('warn', ['off', 'warn']), 'warn');
		equal(carriedOut('off', ['warn']), 'warn');
	});
});
