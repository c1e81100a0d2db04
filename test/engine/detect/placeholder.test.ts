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
		`00${random(ALPHABETS.alnum, 14, 3)}-ABCDEFGHIJ-${random(ALPHABETS.alnum, 14, 4)}`,
		`${random(ALPHABETS.alnum, 20, 5)}9876543210`,
		`sk_live_${random(ALPHABETS.alnum, 40, 8)}abc123456`,
		'12345678-1234-4321-abcd-87654321abcd',
		'87654321-4321-4321-4321-cba987654321',
		`MGE6${'eHh4'.repeat(8)}`,
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

	it('knows the passwords that NuGet and Kubernetes print', () => {
		for (const parts of [
			['33f!!', 'lloppa'],
			['hal+9', 'ooo_da!sY'],
			['1f2d1e', '2e67df'],
			['MWYyZDFl', 'MmU2N2Rm'],
		])
			assert.ok(placeholderReason(parts.join('')));
	});

	it('lets a short word inside random characters pass', () => {
		assert.equal(placeholderReason(`q8Ztest${random(ALPHABETS.alnum, 20, 1)}`), undefined);
		assert.equal(placeholderReason(`V0fakeK${random(ALPHABETS.alnum, 20, 2)}`), undefined);
	});

	it('lets a number in order pass before what counts', () => {
		const token = random(ALPHABETS.alnum, 24, 6);
		for (const value of [`https://acme.com/hooks/123456789012345678/${token}`, `1234567890:${token}`])
			assert.equal(placeholderReason(value), undefined);
	});

	it('lets a long key with some letters in order pass', () => {
		const [before, after] = [random(ALPHABETS.alnum, 60, 9), random(ALPHABETS.alnum, 40, 10)];
		assert.equal(placeholderReason(`${before}klmnopqrstuv${after}`), undefined);
	});

	it('lets a key pass that somebody typed on', () => {
		assert.equal(placeholderReason(`${random(ALPHABETS.alnum, 40, 12)}DEFGHIJKLMNOPQRSTUVWXYZ`), undefined);
	});

	it('lets random values pass', () => {
		const value = fc.string({ minLength: 20, maxLength: 64, unit: fc.constantFrom(...ALPHABETS.alnum) });
		const rejected = fc
			.sample(value, { numRuns: 2000, seed: 42 })
			.filter((one) => new Set(one).size > 12 && placeholderReason(one));
		assert.equal(rejected.length, 0);
	});
});
