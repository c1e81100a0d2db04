import assert from 'node:assert/strict';
import { assigned } from '../../../src/engine/detect/patterns.ts';
import { fill } from './samples.ts';

const value = fill('{alnum:15}7', 1);
const pattern = new RegExp(assigned(/(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}/).compile().source, 'y');

function follow(text: string): string | undefined {
	pattern.lastIndex = text.toLowerCase().indexOf('acme');
	return pattern.exec(text)?.groups?.['value'];
}

describe('values that their name gives away', () => {
	const forms: readonly string[] = [
		'ACME_TOKEN=V',
		'my_acme_key: "V"',
		'{"acmeToken": "V"}',
		'{\\"acmeToken\\":\\"V\\"}',
		"acme.token => 'V'",
		'acmeToken := `V`',
		'acme_token ::= "V"',
		'acme_token ?= "V"',
		'$acme .= "V"',
		'set("ACME_TOKEN", "V")',
		'<acmeToken>V</acmeToken>',
		'<add key="acmeToken" value="V" />',
		'acme api token = V',
		'acme token - V',
		'the acme key is V',
		'acme SECRET V',
		'--acme-token V',
		'const acmeToken: string = "V"',
		'var acmeToken string = "V"',
		'acme-auth: Bearer V',
		'acmegrid = "V"',
	];
	for (const form of forms) it(form, () => assert.equal(follow(form.replace('V', value)), value));

	const others: readonly string[] = [
		'acme_id=V',
		'acmeProjectId = "V"',
		'ACME_URL=V',
		'acme commit: V',
		'acme_token=VV',
		'acme_token=V-tail',
		'acme_token=\nV',
	];
	for (const other of others)
		it(`not: ${other.replace('\n', '⏎')}`, () => assert.equal(follow(other.replaceAll('V', value)), undefined));
});
