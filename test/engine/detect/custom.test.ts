import { deepEqual, equal, match } from 'node:assert/strict';
import { customDetectors } from '../../../src/engine/detect/custom.ts';
import { Scanner } from '../../../src/engine/detect/scanner.ts';
import type { CustomRule } from '../../../src/engine/detect/custom-rule.ts';

function found(rule: Omit<CustomRule, 'id'>, text: string): string[] {
	const { detectors, problems } = customDetectors([{ id: 'mine', ...rule }]);
	deepEqual(problems, []);
	return new Scanner(detectors).scan(text, { regions: [] }).candidates.map(({ start, end }) => text.slice(start, end));
}

function problem(rule: CustomRule): string {
	const { detectors, problems } = customDetectors([rule]);
	equal(detectors.length, 0);
	equal(problems.length, 1);
	return `${problems[0]?.field.join('.')}: ${problems[0]?.message}`;
}

function confidence(severity?: 'error' | 'warning' | 'info'): string | undefined {
	const { detectors } = customDetectors([{ id: 'x', words: ['acme'], ...(severity && { severity }) }]);
	return new Scanner(detectors).scan('acme', { regions: [] }).candidates[0]?.confidence;
}

describe('custom words', () => {
	it('are found in any case, wherever they stand', () => {
		deepEqual(found({ words: ['Acme', 'Nova Corp'] }, 'acme, ACME; (nova corp)'), ['acme', 'ACME', 'nova corp']);
		deepEqual(found({ words: ['acme'] }, 'acme'), ['acme']);
	});

	it('are whole words where they begin or end with a letter or digit', () => {
		deepEqual(found({ words: ['acme'] }, 'acmeist xacme acme_1 1acme äacme acmeß 𝒜acme'), []);
		deepEqual(found({ words: ['-acme-'] }, 'x-acme-y'), ['-acme-']);
	});

	it('may hold characters beyond ASCII, and any that mean something in patterns', () => {
		deepEqual(found({ words: ['Müller & Söhne', 'a.c+(me)'] }, 'MÜLLER & SÖHNE, a.c+(me), axc+(me)'), [
			'MÜLLER & SÖHNE',
			'a.c+(me)',
		]);
	});

	it('keep apart what begins alike', () => {
		deepEqual([...new Set(found({ words: ['acme', 'acme corp', 'acid'] }, 'acme corp acid'))].toSorted(), [
			'acid',
			'acme',
			'acme corp',
		]);
	});

	it('need something that the search can look for', () => match(problem({ id: 'x', words: ['Ö'] }), /^words\.0: /));
});

describe('custom patterns', () => {
	const rule = { pattern: 'AC-(?<value>\\d{4})', keywords: ['Ticket'] };

	it('are tried near keywords only, and give the value alone', () => {
		deepEqual(found(rule, 'ticket: AC-1234'), ['1234']);
		deepEqual(found(rule, 'AC-1234'), []);
		deepEqual(found(rule, `ticket${' '.repeat(300)}AC-1234`), []);
		deepEqual(found(rule, 'ticket\nAC-1234'), []);
	});

	it('must be valid, safe and match something', () => {
		match(problem({ id: 'x', keywords: ['id'], pattern: '(' }), /^pattern: is no regular expression/);
		match(problem({ id: 'x', keywords: ['id'], pattern: '(x+)+y' }), /^pattern: could take very long: "x\+"/);
		match(problem({ id: 'x', keywords: ['id'], pattern: 'x*' }), /^pattern: matches nothing/);
	});
});

describe('custom rules', () => {
	it('have the severity that the policy gives them', () => {
		deepEqual([confidence('error'), confidence(), confidence('info')], ['high', 'medium', 'low']);
	});

	it('have ids of their own', () => {
		match(problem({ id: 'iban', words: ['acme'] }), /^id: /);
		const twice = customDetectors([
			{ id: 'x', words: ['acme'] },
			{ id: 'x', words: ['nova'] },
		]);
		deepEqual([twice.detectors.length, twice.problems[0]?.index], [1, 1]);
	});
});
