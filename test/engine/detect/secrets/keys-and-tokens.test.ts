import assert from 'node:assert/strict';
import { detectorOf } from '../../../../src/engine/detect/registry.ts';
import { fill, findIn } from '../samples.ts';

function candidates(id: string, text: string) {
	const detector = detectorOf(id);
	assert.ok(detector, `${id} is registered`);
	return findIn(detector, text);
}

const texts = (id: string, text: string): readonly string[] =>
	candidates(id, text).map(({ start, end }) => text.slice(start, end));

const LINES = [1, 2, 3].map((seed) => fill('{base64:64}', seed));
const line = (kind: 'BEGIN' | 'END', name: string): string => `-----${kind} ${name}-----`;
const block = (name: string, separator = '\n'): string =>
	[line('BEGIN', name), ...LINES, line('END', name)].join(separator);

describe('private keys', () => {
	for (const name of [
		'PRIVATE KEY',
		'RSA PRIVATE KEY',
		'EC PRIVATE KEY',
		'DSA PRIVATE KEY',
		'OPENSSH PRIVATE KEY',
		'ENCRYPTED PRIVATE KEY',
		'PGP PRIVATE KEY BLOCK',
	]) {
		it(`finds the whole block: ${name}`, () => {
			assert.deepEqual(texts('private-key', `x\n${block(name)}\ny`), [block(name)]);
		});
	}

	it('finds it within strings: escaped line ends, joined lines, one line', () => {
		for (const separator of ['\\n', '\\\\n', '\\r\\n', '\\n" +\n  "', ' ', '\n  * ']) {
			const key = block('RSA PRIVATE KEY', separator);
			assert.deepEqual(texts('private-key', `{"key": "${key}\\n"}`), [key]);
		}
	});

	it('finds what is left of a key without its end', () => {
		const cut = [line('BEGIN', 'EC PRIVATE KEY'), ...LINES].join('\n');
		assert.deepEqual(texts('private-key', `${cut}\n\nsome words that follow it`), [cut]);
	});

	it('finds each of several', () => {
		const two = [block('RSA PRIVATE KEY'), block('EC PRIVATE KEY')];
		assert.deepEqual(texts('private-key', two.join('\n')), two);
	});

	it('is silent about public keys, certificates, headers and bodies that hold nothing', () => {
		for (const name of ['PUBLIC KEY', 'CERTIFICATE', 'PGP PUBLIC KEY BLOCK', 'CERTIFICATE REQUEST'])
			assert.deepEqual(texts('private-key', block(name)), []);
		const [begin, end] = [line('BEGIN', 'RSA PRIVATE KEY'), line('END', 'RSA PRIVATE KEY')];
		for (const body of ['', '\n', '\n...\n', '\nYOUR KEY HERE\n', `\n${'x'.repeat(64)}\n`, '\nMIIEpAIBAAKC...\n'])
			assert.deepEqual(texts('private-key', begin + body + end), []);
		assert.deepEqual(texts('private-key', `if (key.startsWith('${begin}')) return;`), []);
	});

	it('finds one that was encoded once more', () => {
		const encoded = btoa(block('OPENSSH PRIVATE KEY'));
		assert.deepEqual(texts('private-key-base64', `KEY=${encoded}\n`), [encoded]);
		assert.deepEqual(texts('private-key-base64', `KEY=${btoa(block('CERTIFICATE'))}\n`), []);
	});

	it('finds a key file of PuTTY', () => {
		const head = 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: me\nPublic-Lines: 2\n';
		const file = `${head}${LINES[0]}\nPrivate-Lines: 1\n${LINES[1]}\nPrivate-MAC: ${fill('{hex:64}', 5)}`;
		assert.deepEqual(texts('putty-private-key', `${file}\n`), [file]);
		assert.deepEqual(texts('putty-private-key', head + LINES[0]), []);
	});

	it('finds the private members of a JSON Web Key, and none in a public one', () => {
		const [n, d, p, k] = [fill('{word:86}', 6), fill('{word:43}', 7), fill('{word:42}', 8), fill('{word:32}', 9)];
		const rsa = JSON.stringify({ n, e: 'AQAB', d, p, kty: 'RSA', use: 'sig' }, null, 2);
		assert.deepEqual(texts('json-web-key', `{"keys": [${rsa}]}`), [d, p]);
		assert.deepEqual(texts('json-web-key', JSON.stringify({ kty: 'oct', k })), [k]);
		assert.deepEqual(texts('json-web-key', JSON.stringify(JSON.stringify({ kty: 'oct', k }))), [k]);
		assert.deepEqual(texts('json-web-key', JSON.stringify([{ kty: 'RSA', n, e: 'AQAB' }, { d }])), []);
	});
});

const part = (value: object): string =>
	btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
const token = (header: object, claims: object, signature = fill('{word:43}', 10)): string =>
	`${part(header)}.${part(claims)}.${signature}`;
const HEADER = { alg: 'HS256', typ: 'JWT' };
const severity = (role: string) =>
	candidates('jwt', token(HEADER, { iss: 'supabase', ref: 'abcdefgh', role }))[0]?.severity;

describe('JSON Web Tokens', () => {
	it('finds one, and says when it expires', () => {
		const value = token(HEADER, { sub: 'u1', exp: 1_700_000_000 });
		assert.deepEqual(texts('jwt', `Authorization: Bearer ${value}\n`), [value]);
		assert.ok(candidates('jwt', value)[0]?.reasons.includes('expires 2023-11-14'));
	});

	it('notes that one is not signed', () => {
		const value = token({ alg: 'none' }, { sub: 'u1' }, '');
		assert.deepEqual(texts('jwt', `"${value}"`), [value]);
		assert.ok(candidates('jwt', value)[0]?.reasons.includes('no signature'));
	});

	it('lets the key pass that Supabase gives to every browser', () => {
		assert.equal(severity('anon'), 'info');
		assert.equal(severity('service_role'), 'warning');
	});

	it('is silent where the header is none', () => {
		const value = token(HEADER, { sub: 'u1' });
		for (const text of [token({ typ: 'JWT' }, {}), value.slice(0, 40), `x${value}`, `eyJ${value.slice(5)}`])
			assert.deepEqual(texts('jwt', text), []);
	});
});
