import { deepEqual, equal } from 'node:assert/strict';

import { withEntry, type Marked } from '../../../src/engine/context/entries.ts';
import { aboutTokens, estimatedTokens } from '../../../src/engine/context/tokens.ts';
import { wayFor } from '../../../src/engine/context/way.ts';

const lines = (from: number, to: number) => ({ start: { line: from, character: 0 }, end: { line: to, character: 0 } });
const file = (key: string): Marked => ({ key });
const some = (key: string, from: number, to: number): Marked => ({ key, part: lines(from, to) });

describe('the context list', () => {
	it('takes each file and each part once', () => {
		const list = [file('a'), some('b', 1, 5)];
		equal(withEntry(list, file('a')), list);
		equal(withEntry(list, some('a', 1, 2)), list);
		equal(withEntry(list, some('b', 2, 5)), list);
		deepEqual(withEntry(list, some('b', 2, 6)), [...list, some('b', 2, 6)]);
	});

	it('has a file take the place of its parts, and a part that of those in it', () => {
		const list = [some('b', 1, 2), file('a'), some('b', 4, 5)];
		deepEqual(withEntry(list, some('b', 0, 3)), [file('a'), some('b', 4, 5), some('b', 0, 3)]);
		deepEqual(withEntry(list, file('b')), [file('a'), file('b')]);
	});
});

describe('how an entry goes in', () => {
	it('follows the policy, unless the redacted copy was chosen', () => {
		const ways = (['allow', 'warn', 'redact', 'block'] as const).map((action) => wayFor({ action }, false, false));
		deepEqual(ways, ['as it is', 'as it is', 'redacted', 'not at all']);
		equal(wayFor({ action: 'block' }, false, true), 'redacted');
		equal(wayFor({ action: 'allow' }, false, true), 'redacted');
	});

	it('is not at all for a protected file, whatever was chosen', () => {
		equal(wayFor({ action: 'block' }, true, true), 'not at all');
		equal(wayFor({ action: 'allow' }, true, false), 'not at all');
	});
});

describe('the estimate of tokens', () => {
	it('is about four characters of English, two with accents, one without blanks', () => {
		equal(estimatedTokens(''), 0);
		equal(estimatedTokens('four'), 1);
		equal(estimatedTokens('x'.repeat(401)), 101);
		equal(estimatedTokens('ééé'), 2);
		equal(estimatedTokens('日本語'), 3);
	});

	it('is shown without pretending to be exact', () => {
		deepEqual([7, 99, 843, 999, 1249, 9960, 35_400, 1_240_000].map(aboutTokens), [
			'~7',
			'~99',
			'~840',
			'~1k',
			'~1.2k',
			'~10k',
			'~35k',
			'~1.2M',
		]);
	});
});
