import assert from 'node:assert/strict';
import type { Category } from '../../../src/engine/detect/detector.ts';
import { suppressionFor } from '../../../src/engine/detect/suppression.ts';

/** Asks about the value VALUE in the text. */
function ask(text: string, rule = 'github-pat', category: Category = 'secret'): string | undefined {
	const start = text.indexOf('VALUE');
	const end = text.lastIndexOf('VALUE') + 'VALUE'.length;
	const found = suppressionFor(text, { start, end, rule, category });
	return found && `${found.marker}|${found.why ?? ''}`;
}

describe('suppressionFor', () => {
	const allowed: readonly (readonly [string, string])[] = [
		['a = "VALUE"; // cordon:allow github-pat', 'cordon:allow|'],
		['a = "VALUE"; // cordon:allow github-pat -- a test key, revoked', 'cordon:allow|a test key, revoked'],
		['a = "VALUE"; /* cordon:allow jwt, github-pat -- both */', 'cordon:allow|both'],
		['a = "VALUE" # cordon:allow *', 'cordon:allow|'],
		['<!-- cordon:allow github-pat --> VALUE', 'cordon:allow|'],
		['<!-- cordon:allow github-pat -- shown in a talk -->\nVALUE', 'cordon:allow|shown in a talk'],
		['\t# Cordon:Allow GITHUB-PAT\r\n\tkey: VALUE\r\n', 'cordon:allow|'],
		['{\n"//": "cordon:allow github-pat -- sample",\n"key": "VALUE"', 'cordon:allow|sample'],
		['a = `VALUE\nb\nVALUE`; // cordon:allow github-pat', 'cordon:allow|'],
		['VALUE # gitleaks:allow', 'gitleaks:allow|'],
		['VALUE #betterleaks:allow', 'betterleaks:allow|'],
		['VALUE // trufflehog:ignore', 'trufflehog:ignore|'],
		['VALUE # pragma: allowlist secret', 'pragma: allowlist secret|'],
		['# pragma: allowlist nextline secret\nVALUE', 'pragma: allowlist secret|'],
		['VALUE // secretlint-disable-line', 'secretlint-disable-line|'],
		['// secretlint-disable-next-line @secretlint/secretlint-rule-github -- why\nVALUE', 'secretlint-disable-line|'],
	];
	for (const [text, expected] of allowed) {
		it(`accepts ${JSON.stringify(text)}`, () => assert.equal(ask(text), expected));
	}

	const refused: readonly string[] = [
		'a = "VALUE"; // cordon:allow',
		'a = "VALUE"; // cordon:allow jwt',
		'a = "VALUE"; // cordon:allow github-pat-2',
		'a = "VALUE"; // cordon:al\u200Blow github-pat',
		'b = 1; // cordon:allow github-pat\na = "VALUE";',
		'// cordon:allow github-pat\n\na = "VALUE";',
		'a = "VALUE";\n// cordon:allow github-pat',
		'VALUE cordon:allow github-pat VALUE',
		'# gitleaks:allow\nVALUE',
		'VALUE # pragma: allowlist nextline secret',
		'VALUE // secretlint-disable-line @secretlint/secretlint-rule-slack',
		`VALUE${' '.repeat(5000)}// cordon:allow github-pat`,
	];
	for (const text of refused) {
		it(`refuses ${JSON.stringify(text.slice(0, 80))}`, () => assert.equal(ask(text), undefined));
	}

	it('lets foreign markers speak for secrets alone', () => {
		assert.equal(ask('VALUE # gitleaks:allow', 'email', 'pii'), undefined);
		assert.equal(ask('VALUE # cordon:allow *', 'email', 'pii'), 'cordon:allow|');
	});

	it('lets hidden text be allowed by its own name alone', () => {
		assert.equal(ask('VALUE # cordon:allow *', 'hidden-tags', 'hidden-text'), undefined);
		assert.equal(ask('VALUE # cordon:allow hidden-tags', 'hidden-tags', 'hidden-text'), 'cordon:allow|');
	});
});
