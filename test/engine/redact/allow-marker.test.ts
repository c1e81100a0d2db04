import assert from 'node:assert/strict';
import { suppressionFor } from '../../../src/engine/detect/suppression.ts';
import { allowEdit } from '../../../src/engine/redact/allow-marker.ts';
import { edited } from './edited.ts';

/** The text with the marker, and whether suppression then sees it; undefined when no edit is offered. */
function allow(language: string, text: string, why?: string): string | undefined {
	const finding = { start: text.indexOf('VALUE'), end: text.lastIndexOf('VALUE') + 5, rule: 'jwt' };
	const edit = allowEdit(text, finding, language, why);
	if (!edit) return undefined;
	const marked = edited(text, edit);
	const span = { start: marked.indexOf('VALUE'), end: marked.lastIndexOf('VALUE') + 5 };
	assert.ok(suppressionFor(marked, { ...span, rule: 'jwt', category: 'secret' }), marked);
	return marked;
}

describe('allowEdit', () => {
	const cases: readonly (readonly [string, string, string | undefined])[] = [
		['typescript', "a = 'VALUE';\r\nb", "a = 'VALUE'; // cordon:allow jwt\r\nb"],
		['python', "a = 'VALUE'", "a = 'VALUE' # cordon:allow jwt"],
		['css', '.a { b: VALUE }', '.a { b: VALUE } /* cordon:allow jwt */'],
		['markdown', 'Say VALUE.', 'Say VALUE. <!-- cordon:allow jwt -->'],
		['sql', "SELECT 'VALUE'", "SELECT 'VALUE' -- cordon:allow jwt"],
		['properties', 'a=1\nb=VALUE\n', 'a=1\n# cordon:allow jwt\nb=VALUE\n'],
		['dockerfile', 'ENV A=VALUE', '# cordon:allow jwt\nENV A=VALUE'],
		['bat', '  set A=VALUE\r\n', '  REM cordon:allow jwt\r\n  set A=VALUE\r\n'],
		['shellscript', 'curl VALUE \\\n  x', '# cordon:allow jwt\ncurl VALUE \\\n  x'],
		['shellscript', 'curl \\\n  VALUE \\\n  x', undefined],
		['typescript', '\tf(`VALUE\nVALUE`)', '\t// cordon:allow jwt\n\tf(`VALUE\nVALUE`)'],
		['typescript', 'f(`\nVALUE\n`)', undefined],
		['python', 'a = """VALUE\nx"""', '# cordon:allow jwt\na = """VALUE\nx"""'],
		['yaml', 'a: |\n  VALUE\n  VALUE\n', undefined],
		['yaml', 'a: VALUE\nb: |\n  x', 'a: VALUE # cordon:allow jwt\nb: |\n  x'],
		['yaml', 'b: |\n  x\na: VALUE', 'b: |\n  x\na: VALUE # cordon:allow jwt'],
		['html', '<a\n  b="VALUE"\n>', undefined],
		['html', '<a b="VALUE">', '<a b="VALUE"> <!-- cordon:allow jwt -->'],
		['json', '{"a": "VALUE"}', undefined],
		['jsonc', '{"a": "VALUE"}', '{"a": "VALUE"} // cordon:allow jwt'],
		['plaintext', 'VALUE', undefined],
	];
	for (const [language, before, after] of cases) {
		it(`${language}: ${JSON.stringify(before)} ${after === undefined ? 'takes none' : 'is marked'}`, () => {
			assert.equal(allow(language, before), after);
		});
	}

	it('says why, without ending the comment early', () => {
		assert.equal(allow('css', 'VALUE', 'a */ b\nc'), 'VALUE /* cordon:allow jwt -- a b c */');
	});
});
