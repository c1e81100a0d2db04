import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeholderReason } from '../../../src/engine/detect/placeholder.ts';
import { ALPHABETS, random } from './samples.ts';

describe('placeholders', () => {
	const standIns: readonly string[] = [
		'xxxxxxxxxxxxxxxx',
		'acme_xxxxxxxxxxxx',
		'****',
		'abc...',
		'<your-token>',
		'${TOKEN}',
		'{{ token }}',
		'%TOKEN%',
		'$(cat file)',
		'$TOKEN',
		'process.env.TOKEN',
		'os.environ["TOKEN"]',
		'vault:secret/data/x',
		'op://vault/item/field',
		'changeme',
		'your_api_key_here',
		'AKIAEXAMPLEKEY12',
		'my-dummy-key-1',
		'[REDACTED]',
		'TODO',
		'1234567890',
		'abcdefghijklmnop',
		'AbCdEfGhIjKlMnOp',
		'abababababab',
		'FakeFakeFakeFake',
		'CORDON_API_KEY_A1B2C3',
		String.raw`CORDON\_API\_KEY\_A1B2C3`,
		'cordon_password_q7x1',
	];
	for (const value of standIns) it(`knows ${value}`, () => assert.ok(placeholderReason(value)));

	it('knows keys of public documentation', () => {
		assert.ok(placeholderReason(`sk_test_${['4eC39HqLyj', 'WDarjtT1zdp7dc'].join('')}`));
		assert.ok(placeholderReason(`x.y.${['SflKxwRJSMeKKF2QT4fw', 'pMeJf36POk6yJV_adQssw5c'].join('')}`));
	});

	it('lets a short word inside random characters pass', () => {
		assert.equal(placeholderReason(`q8Ztest${random(ALPHABETS.alnum, 20, 1)}`), undefined);
		assert.equal(placeholderReason(`V0fakeK${random(ALPHABETS.alnum, 20, 2)}`), undefined);
	});

	it('lets random values pass', () => {
		const value = fc.string({ minLength: 20, maxLength: 64, unit: fc.constantFrom(...ALPHABETS.alnum) });
		const rejected = fc
			.sample(value, { numRuns: 2000, seed: 42 })
			.filter((one) => new Set(one).size > 12 && placeholderReason(one));
		assert.equal(rejected.length, 0);
	});
});
