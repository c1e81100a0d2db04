/** How languages write a character by its number. https://en.wikipedia.org/wiki/Unicode_input#In_programming */
type Form = (point: number) => string;

const hex = (n: number, width: number): string => n.toString(16).toUpperCase().padStart(width, '0');

const braces: Form = (point) => `\\u{${hex(point, 1)}}`;
const short: Form = (point) => (point > 0xffff ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`);
const entity: Form = (point) => `&#x${hex(point, 1)};`;
const pairs: Form = (point) =>
	Array.from({ length: String.fromCodePoint(point).length }, (_, i) => {
		return `\\u${hex(String.fromCodePoint(point).charCodeAt(i), 4)}`;
	}).join('');

const FORMS: readonly (readonly [Form, string])[] = [
	[short, 'python c cpp cuda-cpp objective-c objective-cpp go'],
	[pairs, 'json jsonc json5 java kotlin scala groovy csharp fsharp vb properties'],
	[entity, 'html xml markdown mdx handlebars vue svelte astro razor xsl prompt instructions chatagent skill'],
	[(point) => `\\${hex(point, 6)}`, 'css scss less stylus sass'],
];

const BY_LANGUAGE = new Map(
	FORMS.flatMap(([form, languages]) => languages.split(' ').map((id) => [id, form] as const)),
);

const HIDDEN =
	/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\uFFF9-\uFFFB]|[^\P{L}\p{Script=Latin}]/gu;
const EVERYDAY = /[\t\n\r\f]/;

/**
 * The text with every hidden or look-alike character as an escape of the language, so that a person sees what is there.
 * Languages without one of their own get `\u{…}`.
 * @param language VS Code's id.
 */
export function revealed(text: string, language: string): string {
	const form = BY_LANGUAGE.get(language) ?? braces;
	return text.replace(HIDDEN, (character) =>
		EVERYDAY.test(character) ? character : form(character.codePointAt(0) ?? 0),
	);
}
