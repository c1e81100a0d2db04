import { deepEqual, equal, match } from 'node:assert/strict';
import { Detection } from '../../../src/engine/detection.ts';
import { detectors } from '../../../src/engine/detect/registry.ts';
import { defaultPolicy } from '../../../src/engine/policy/layers.ts';
import { parsePolicy } from '../../../src/engine/policy/parse.ts';
import type { SeverityMap } from '../../../src/engine/policy/policy.ts';
import { namesFor, regulationNames } from '../../../src/engine/policy/regulations.ts';
import { ruleSeverity } from '../../../src/engine/policy/rule-severity.ts';

const CARD = `card: ${['4111', '1111', '1111', '1111'].join(' ')}\n`;
const MAIL = 'mail: jane.miller@harbour-office.org\n';

function severities(severity: SeverityMap, ignore: { rule: string }[] = []): Record<string, string> {
	const policy = { ...defaultPolicy.detect, severity, ignore };
	const { findings } = new Detection(policy, new Uint8Array(32)).scan(CARD + MAIL, {});
	return Object.fromEntries(findings.map((finding) => [finding.rule, finding.severity]));
}

function problemsWith(name: string) {
	return parsePolicy(JSON.stringify({ detect: { severity: { [name]: 'error' } } }), '').problems;
}

describe('a regulation in the policy', () => {
	it('is known by name wherever a rule has it', () => {
		for (const detector of detectors) {
			for (const name of namesFor(detector)) equal(regulationNames.has(name), true, `${detector.id}: ${name}`);
		}
	});

	it('stands for the rules that touch it, and no others', () => {
		const usual = severities({});
		deepEqual(severities({ 'regulation:pci-dss': 'info' }), { ...usual, 'payment-card': 'info' });
		deepEqual(severities({ 'regulation:ccpa': 'error' }), { ...usual, 'email-address': 'error' });
		deepEqual(Object.keys(severities({ 'regulation:pci-dss': 'off' })), ['email-address']);
	});

	it('gives way to what is said of the rule itself', () => {
		equal(severities({ 'regulation:pci-dss': 'info', 'payment-card': 'warning' })['payment-card'], 'warning');
		equal(severities({ 'regulation:pci-dss': 'off', 'payment-card': 'error' })['payment-card'], 'error');
	});

	it('gives way to a tighter one', () => {
		equal(severities({ 'regulation:gdpr': 'off', 'regulation:pci-dss': 'warning' })['payment-card'], 'warning');
	});

	it('leaves findings out', () => {
		deepEqual(Object.keys(severities({}, [{ rule: 'regulation:pci-dss' }])), ['email-address']);
	});

	it('is a name like that of a rule: known, or with the one that was meant', () => {
		deepEqual(problemsWith('regulation:hipaa'), []);
		match(problemsWith('regulation:hippa')[0]?.message ?? '', /Did you mean "regulation:hipaa"/);
	});
});

describe('ruleSeverity', () => {
	it('is the word of the policy, or none', () => {
		equal(ruleSeverity({ id: 'a' }, { a: 'off' }), 'off');
		equal(ruleSeverity({ id: 'b' }, { a: 'off' }), undefined);
		equal(ruleSeverity({ id: 'constructor' }, {}), undefined);
	});
});
