import assert from 'node:assert/strict';
import type { Category } from '../../../src/engine/detect/detector.ts';
import { redactText } from '../../../src/engine/redact/redact.ts';
import type { Redactable } from '../../../src/engine/redact/redact.ts';
import { restoreText } from '../../../src/engine/redact/restore.ts';
import { Vault } from '../../../src/engine/redact/vault.ts';
import { bytes } from './bytes.ts';

/** A finding of the first place at which the value stands in the text. */
function finding(text: string, value: string, rule = 'rule', category: Category = 'secret'): Redactable {
	const start = text.indexOf(value);
	assert.notEqual(start, -1);
	return { start, end: start + value.length, rule, category };
}

describe('redactText', () => {
	it('replaces values and says where they were and where their placeholders are', () => {
		const text = "const a = 'hunter-2 hunter';\nconst mail = 'jo@acme.test';";
		const found = [finding(text, 'jo@acme.test', 'email'), finding(text, 'hunter-2 hunter', 'generic-password')];
		const { text: redacted, replacements } = redactText(text, found, new Vault(bytes()));
		assert.equal(redacted, "const a = 'CORDON_GENERIC_PASSWORD_BCD1';\nconst mail = 'CORDON_EMAIL_BCD2';");
		for (const { from, to, placeholder } of replacements) {
			assert.equal(redacted.slice(to.start, to.end), placeholder);
			assert.ok(['hunter-2 hunter', 'jo@acme.test'].includes(text.slice(from.start, from.end)));
		}
	});

	it('makes one placeholder of findings that overlap or touch, named by the widest', () => {
		const text = 'x = "abcdefghij-klm"';
		const found = [
			{ start: 5, end: 9, rule: 'narrow' },
			{ start: 7, end: 15, rule: 'wide' },
			{ start: 15, end: 19, rule: 'touching' },
		];
		assert.equal(redactText(text, found, new Vault(bytes())).text, 'x = "CORDON_WIDE_BCD1"');
	});

	it('replaces the value wherever else it stands', () => {
		const text = 'password: s3cret-s3cret\n# s3cret-s3cret, also in urls: http://me:s3cret-s3cret@host';
		const vault = new Vault(bytes());
		const { text: redacted } = redactText(text, [finding(text, 's3cret-s3cret')], vault);
		assert.equal(redacted.match(/CORDON_RULE_BCD1/g)?.length, 3);
		assert.ok(!redacted.includes('s3cret'));
		assert.equal(vault.size, 1);
	});

	it('leaves short values and parts of words alone elsewhere', () => {
		const text = 'pin: 1234567 again 1234567; name: production; productions';
		const found = [finding(text, '1234567'), finding(text, 'production')];
		const { text: redacted } = redactText(text, found, new Vault(bytes()));
		assert.equal(redacted, 'pin: CORDON_RULE_BCD1 again 1234567; name: CORDON_RULE_BCD2; productions');
	});

	it('removes hidden text', () => {
		const text = 'Be nice.\u{E0048}\u{E0049} Really.';
		const { text: redacted, replacements } = redactText(
			text,
			[finding(text, '\u{E0048}\u{E0049}', 'hidden-tag-characters', 'hidden-text')],
			new Vault(bytes()),
		);
		assert.equal(redacted, 'Be nice. Really.');
		assert.deepEqual(replacements, [{ from: { start: 8, end: 12 }, to: { start: 8, end: 8 }, placeholder: '' }]);
	});

	it('takes the whole word, but not the escape before it', () => {
		const vault = new Vault(bytes());
		const text = String.raw`"\nsecret-1x" user_secret-22 %20secret-3`;
		const found = ['secret-1', 'secret-2', 'secret-3'].map((value) => finding(text, value));
		const { text: redacted } = redactText(text, found, vault);
		assert.equal(redacted, String.raw`"\nCORDON_RULE_BCD1" CORDON_RULE_BCD2 %20CORDON_RULE_BCD3`);
		assert.equal(restoreText(redacted, vault).text, text);
	});

	it('makes one placeholder of a key of several lines', () => {
		const key = ['-----BEGIN', ' PRIVATE KEY-----\nMIIB\r\nAAAA\n-----END', ' PRIVATE KEY-----'].join('');
		const text = `key: |\n${key}\n`;
		const vault = new Vault(bytes());
		const { text: redacted } = redactText(text, [finding(text, key, 'private-key')], vault);
		assert.equal(redacted, 'key: |\nCORDON_PRIVATE_KEY_BCD1\n');
		assert.equal(restoreText(redacted, vault).text, text);
	});

	it('returns the text when nothing was found', () => {
		assert.deepEqual(redactText('text', [], new Vault(bytes())), { text: 'text', replacements: [] });
	});
});
