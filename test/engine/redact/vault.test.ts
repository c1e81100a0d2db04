import assert from 'node:assert/strict';
import { PLACEHOLDER_NAME } from '../../../src/engine/redact/placeholder-name.ts';
import { Vault } from '../../../src/engine/redact/vault.ts';
import { bytes } from './bytes.ts';

describe('Vault', () => {
	it('gives the same value the same placeholder, whatever its type', () => {
		const vault = new Vault(bytes());
		const first = vault.placeholderFor('a value', 'github-pat');
		assert.equal(vault.placeholderFor('a value', 'github-pat'), first);
		assert.equal(vault.placeholderFor('a value', 'generic-password'), first);
		assert.equal(vault.size, 1);
		assert.equal(vault.valueOf(first), 'a value');
	});

	it('counts, and names the rule', () => {
		const vault = new Vault(bytes());
		assert.equal(vault.placeholderFor('one', 'github-pat'), 'CORDON_GITHUB_PAT_BCD1');
		assert.equal(vault.placeholderFor('two', 'email'), 'CORDON_EMAIL_BCD2');
	});

	for (const type of ['', '--', 'é', 'x'.repeat(99), 'some-rule-of-a-great-many-words', '1password', 'CORDON']) {
		it(`makes an identifier of the type "${type.slice(0, 40)}"`, () => {
			const placeholder = new Vault(bytes()).placeholderFor('value', type);
			assert.match(placeholder, PLACEHOLDER_NAME);
			assert.ok(placeholder.length <= 40, placeholder);
		});
	}

	it('forgets on clear, and never uses a tag twice', () => {
		const vault = new Vault(bytes());
		const old = vault.placeholderFor('value', 'email');
		vault.clear();
		assert.equal(vault.size, 0);
		assert.equal(vault.valueOf(old), undefined);
		assert.notEqual(vault.placeholderFor('other', 'email'), old);
	});

	it('survives a source of bytes that repeats itself', () => {
		const vault = new Vault((length) => new Uint8Array(length));
		vault.clear();
		assert.equal(vault.placeholderFor('value', 'email'), 'CORDON_EMAIL_BBB1');
	});

	it('comes back from its file and counts on', () => {
		const vault = new Vault(bytes());
		const placeholder = vault.placeholderFor('line one\n"two" \u{1F600}', 'private-key');
		const again = Vault.fromJSON(JSON.stringify(vault), bytes(200));
		assert.equal(again.valueOf(placeholder), 'line one\n"two" \u{1F600}');
		assert.equal(again.placeholderFor('line one\n"two" \u{1F600}', 'x'), placeholder);
		assert.equal(again.placeholderFor('new', 'email'), 'CORDON_EMAIL_BCD2');
	});

	const files: readonly (readonly [string, string, RegExp])[] = [
		['broken JSON', '{"version":1,"entries":{"x":"the value', /is not JSON/],
		['no object', '[]', /holds no object/],
		['another version', '{"version":2,"tag":"BCD","entries":{}}', /"version": 1/],
		['no tag', '{"version":1,"entries":{}}', /"tag"/],
		['no entries', '{"version":1,"tag":"BCD"}', /"entries"/],
		['a foreign name', '{"version":1,"tag":"BCD","entries":{"X":"the value"}}', /not a placeholder/],
		['no text', '{"version":1,"tag":"BCD","entries":{"CORDON_A_BCD1":7}}', /CORDON_A_BCD1/],
	];
	for (const [what, text, message] of files) {
		it(`refuses a file with ${what}, says what to do and shows no value`, () => {
			assert.throws(
				() => Vault.fromJSON(text, bytes()),
				(error: Error) =>
					message.test(error.message) && /redact/.test(error.message) && !error.message.includes('the value'),
			);
		});
	}
});
