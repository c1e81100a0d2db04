import assert from 'node:assert/strict';
import { findPlaceholders, restoreText } from '../../../src/engine/redact/restore.ts';
import { Vault } from '../../../src/engine/redact/vault.ts';
import { bytes } from './bytes.ts';

describe('restoreText', () => {
	const vault = new Vault(bytes());
	const placeholder = vault.placeholderFor('the value', 'github-pat');
	for (let n = 2; n <= 12; n++) vault.placeholderFor(`value ${n}`, 'email');
	assert.equal(placeholder, 'CORDON_GITHUB_PAT_BCD1');

	const mangled = {
		'as it was': placeholder,
		'in lower case': placeholder.toLowerCase(),
		'escaped for Markdown': placeholder.replaceAll('_', '\\_'),
		'escaped for Markdown in JSON': placeholder.replaceAll('_', '\\\\_'),
		'with blanks': placeholder.replaceAll('_', ' '),
		'with hyphens': placeholder.replaceAll('_', '-'),
		'with a typographic hyphen': placeholder.replace('_', '\u2011'),
		'with soft breaks': placeholder.replace('GITHUB', 'GIT\u200BHUB').replace('_', '\u00AD_'),
		wrapped: placeholder.replace('_PAT', '_\n    PAT'),
		'wrapped at a blank': placeholder.replace('_PAT', '\r\nPAT'),
	};
	for (const [what, text] of Object.entries(mangled)) {
		it(`finds a placeholder ${what}`, () => {
			assert.deepEqual(restoreText(`a ${text}, b`, vault), { text: 'a the value, b', restored: 1, unknown: [] });
		});
	}

	for (const [open, close] of ['""', "''", '``', '**', '()', '<>', '密是', '=;', '/.'].map((pair) => pair.split(''))) {
		it(`leaves ${open}${close} around it alone`, () => {
			assert.equal(restoreText(`${open}${placeholder}${close}`, vault).text, `${open}the value${close}`);
		});
	}

	it('finds it behind an escape, as redaction leaves it', () => {
		assert.equal(restoreText(String.raw`"\n${placeholder}\n"`, vault).text, String.raw`"\nthe value\n"`);
	});

	for (const text of [
		`X${placeholder}`,
		`${placeholder}_OLD`,
		`${placeholder}a`,
		'CORDON_GITHUB_PAT_BCD',
		'CORDON_GITHUB_PAT_BCD_1',
		'cordon off the area',
	]) {
		it(`leaves ${text} alone`, () => {
			assert.deepEqual(restoreText(text, vault), { text, restored: 0, unknown: [] });
		});
	}

	it('never takes 1 for 12', () => {
		assert.equal(restoreText('CORDON_EMAIL_BCD12 CORDON_EMAIL_BCD2', vault).text, 'value 12 value 2');
		assert.deepEqual(restoreText('CORDON_GITHUB_PAT_BCD12', vault).unknown, ['CORDON_GITHUB_PAT_BCD12']);
	});

	it('names each placeholder of another vault once', () => {
		const { text, unknown } = restoreText('cordon_email_zzz1 CORDON_EMAIL_ZZZ1 CORDON_EMAIL_ZZZ2', vault);
		assert.equal(text, 'cordon_email_zzz1 CORDON_EMAIL_ZZZ1 CORDON_EMAIL_ZZZ2');
		assert.deepEqual(unknown, ['CORDON_EMAIL_ZZZ1', 'CORDON_EMAIL_ZZZ2']);
	});

	it('puts a value with replacement patterns back as it was', () => {
		const own = new Vault(bytes());
		const odd = own.placeholderFor("$& $1 $$ \\n '", 'odd');
		assert.equal(restoreText(`'${odd}'`, own).text, "'$& $1 $$ \\n ''");
	});

	it('finds placeholders without a vault, but takes no prose for one', () => {
		assert.deepEqual(findPlaceholders('x cordon\\_email\\_bcd3; the cordon email bcd3'), [
			{ start: 2, end: 21, key: 'CORDON_EMAIL_BCD3' },
		]);
	});
});
