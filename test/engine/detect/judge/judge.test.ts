import assert from 'node:assert/strict';
import { basicCredentials } from '../../../../src/engine/detect/judge/basic-credentials.ts';
import { decodeBase64 } from '../../../../src/engine/text/base64.ts';
import { isExpression, isHex, isUuid, kindOf } from '../../../../src/engine/detect/judge/kinds.ts';
import { credentialNamed, wordsOf } from '../../../../src/engine/detect/judge/names.ts';
import { rarity } from '../../../../src/engine/detect/judge/rarity.ts';
import { isWoven } from '../../../../src/engine/detect/judge/sequence.ts';
import { ALPHABETS, random } from '../samples.ts';

describe('rarity', () => {
	const ordinary = [
		'getElementById',
		'background_color',
		'node_modules/typescript/lib',
		'MAX_SAFE_INTEGER',
		'application-configuration',
		'createConnectionHandler2',
	];
	for (const text of ordinary) it(`is low for ${text}`, () => assert.ok(rarity(text) < 4.2));

	for (const [name, alphabet] of Object.entries({
		alnum: ALPHABETS.alnum,
		lower: ALPHABETS.lower,
		base32: ALPHABETS.base32,
	})) {
		it(`is high for random ${name}`, () => {
			const low = Array.from({ length: 500 }, (_, seed) => rarity(random(alphabet, 24, seed))).filter(
				(one) => one < 4.2,
			);
			assert.ok(low.length <= 5, `${low.length} of 500`);
		});
	}
});

describe('names', () => {
	it('splits', () => {
		assert.deepEqual(wordsOf('AwsSecret_KEY2'), ['aws', 'secret', 'key', '2']);
		assert.deepEqual(wordsOf('dbPassword'), ['db', 'password']);
	});
	const credentials: readonly (readonly [name: string, kind: string])[] = [
		['DB_PASSWORD', 'password'],
		['MYSQLPASS', 'password'],
		['rootpasswd', 'password'],
		['clientSecret', 'secret'],
		['api_token_prod_2', 'token'],
		['AWS_SECRET_ACCESS_KEY', 'key'],
		['apiKey', 'key'],
	];
	for (const [name, kind] of credentials) it(`${name}: ${kind}`, () => assert.equal(credentialNamed(name)?.kind, kind));
	const others = [
		'tokenCount',
		'passwordField',
		'publicKey',
		'keyboard',
		'bypass',
		'compass',
		'monkey',
		'secretName',
		'cacheKey',
	];
	for (const name of others) it(`${name}: none`, () => assert.equal(credentialNamed(name), undefined));
});

describe('kinds of values', () => {
	const kinds: readonly (readonly [value: string, kind: string])[] = [
		['1.2.3-beta.1', 'a version'],
		['sha256-47DEQpj8HBSa', 'a hash'],
		['/run/secrets/db', 'a path'],
		['https://x.io', 'an address'],
		['MAX_SAFE_INTEGER', 'a constant'],
		['bob@x.io', 'an e-mail address'],
		['2026-11-22', 'a number or date'],
	];
	for (const [value, kind] of kinds) it(`${value}: ${kind}`, () => assert.equal(kindOf(value), kind));
	it('knows no kind for random values', () => {
		const known = Array.from({ length: 500 }, (_, seed) => kindOf(random(ALPHABETS.alnum, 24, seed))).filter(Boolean);
		assert.deepEqual(known, []);
	});
	for (const code of ['req.body.password', 'getToken(x)', 'a && b', 'new Token()', '!isToken'])
		it(`${code}: an expression`, () => assert.ok(isExpression(code)));
	it('the padding of Base64 compares nothing', () => assert.ok(!isExpression(`${random(ALPHABETS.alnum, 22, 4)}==`)));
	it('UUIDs and hexadecimal digits', () => {
		assert.ok(isUuid('2f1b6a0e-9c1d-4b7e-8a55-0d7e3f1c9b1a'));
		assert.ok(isHex(random(ALPHABETS.hex, 32, 1)));
		assert.ok(!isHex('deadbeefcafe'));
	});
	it('woven sequences', () => {
		assert.ok(isWoven('a1b2c3d4e5f6g7h8'));
		assert.ok(isWoven('abcd1234efgh5678'));
		assert.ok(!isWoven(random(ALPHABETS.alnum, 24, 9)));
	});
});

describe('Base64', () => {
	it('decodes both alphabets, padded or not', () => {
		assert.equal(decodeBase64('aGVsbG8='), 'hello');
		assert.equal(decodeBase64('aGVsbG8'), 'hello');
		assert.equal(decodeBase64('_-8'), '\xff\xef');
		assert.equal(decodeBase64('no base64'), undefined);
	});
	it('takes user and password apart', () => {
		assert.deepEqual(basicCredentials('Ym9iOmE6Yg=='), { user: 'bob', password: 'a:b' });
		assert.equal(basicCredentials('aGVsbG8='), undefined);
	});
});
