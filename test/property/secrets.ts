import fc from 'fast-check';
import { luhn } from '../../src/engine/detect/detectors/pii/luhn.ts';
import { ALPHABETS } from '../engine/detect/samples.ts';

/** A text with a value in it, and the part of the value that nobody could know. */
export interface Planted {
	readonly text: string;
	readonly secret: string;
}

type Alphabet = keyof typeof ALPHABETS;

function chance(alphabet: Alphabet, length: number): fc.Arbitrary<string> {
	return fc
		.array(fc.constantFrom(...ALPHABETS[alphabet]), { minLength: length, maxLength: length })
		.map((units) => units.join(''));
}

function put(before: string, alphabet: Alphabet, length: number, after = ''): fc.Arbitrary<Planted> {
	return chance(alphabet, length).map((secret) => ({ text: before + secret + after, secret }));
}

const card = chance('digit', 14).map((digits) => {
	const body = `4${digits}`;
	const check = Array.from({ length: 10 }, (_, digit) => digit).find((digit) => luhn(body + digit)) ?? 0;
	return { text: `card: ${body}${check}`, secret: body + check };
});

/** Values of many kinds where they are found, each with a secret that stands nowhere else. */
export const planted: fc.Arbitrary<Planted> = fc.oneof(
	put(`token = "${['gh', 'p_'].join('')}`, 'alnum', 36, '"'),
	put(['AK', 'IA'].join(''), 'base32', 16),
	put(['sk', 'live', ''].join('_'), 'alnum', 24),
	put('password = "', 'word', 14, '"'),
	put("DB_PASSWORD='", 'alnum', 20, "'"),
	put('"api_key": "', 'hex', 32, '",'),
	put('postgres://app:', 'alnum', 18, '@db.internal:5432/app'),
	put('curl -u app:', 'alnum', 12, ' https://example.net'),
	put('Authorization: Bearer ', 'base64', 44),
	put('Authorization: Basic ', 'base64', 32),
	put('-----BEGIN PRIVATE KEY-----\n', 'base64', 64, '\n-----END PRIVATE KEY-----'),
	put('mail ', 'lower', 12, '@mailbox.org'),
	put('docker login -p ', 'alnum', 16),
	put("ALTER USER app PASSWORD '", 'alnum', 16, "'"),
	put('secret: ', 'base32', 24, ' # why'),
	put('phone: +4420794', 'digit', 5),
	put('xox', 'alnum', 40),
	card,
);

/** Units of a value in a row that say something about it. Fewer stand in a word of a report by chance (`endCol`umn). */
const TELLING = 8;

/** Whether any piece of the secret that says something stands in the text. */
export function tells(text: string, secret: string): boolean {
	for (let at = 0; at + TELLING <= secret.length; at++) if (text.includes(secret.slice(at, at + TELLING))) return true;
	return false;
}
