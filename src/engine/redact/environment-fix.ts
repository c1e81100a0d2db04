import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { stringLiteralAround, type StringLiteral } from '../text/string-literal.ts';
import { ENVIRONMENT_FORMS, type Interpolation } from './environment-forms.ts';
import { withName } from './environment-reference.ts';

/**
 * The edit that puts a reference to an environment variable where the value stands: instead of the whole string, or
 * interpolated into it. Undefined where the language at hand cannot say it there.
 *
 * @param value span of the value alone, without quotes
 * @param language VS Code's language id
 * @param name of the environment variable
 */
export function environmentEdit(text: string, value: Span, language: string, name: string): Edit | undefined {
	const form = ENVIRONMENT_FORMS.get(language);
	if (!form || /[\r\n]/.test(text.slice(value.start, value.end))) return undefined;
	if (form.whole === undefined) return form.bare === undefined ? undefined : replace(value, withName(form.bare, name));
	const string = stringLiteralAround(text, value);
	if (!string) return form.bare === undefined ? undefined : replace(value, withName(form.bare, name));
	const place = placeOf(text, string, language);
	if (!place) return undefined;
	if (string.content.start === value.start && string.content.end === value.end)
		return replace(string, place(withName(form.whole, name)));
	const inside = form.inside && interpolated(text, string, value, form.inside, name);
	return inside === undefined ? undefined : replace(string, place(inside));
}

function replace({ start, end }: Span, text: string): Edit {
	return { offset: start, length: end - start, text };
}

/** The whole string with the reference in it, when the string interpolates or can be made to. */
function interpolated(
	text: string,
	{ start, end, prefix, quote, content }: StringLiteral,
	value: Span,
	{ text: form, strings, otherQuote, upgrade }: Interpolation,
	name: string,
): string | undefined {
	const head = text.slice(content.start, value.start);
	const tail = text.slice(value.end, content.end);
	const write = (open: string, close: string, usedQuote: string): string => {
		const reference = withName(form, name);
		return (
			open +
			head +
			(otherQuote && usedQuote.startsWith('"') ? reference.replaceAll('"', "'") : reference) +
			tail +
			close
		);
	};
	if (strings.test(prefix + quote)) return write(text.slice(start, content.start), text.slice(content.end, end), quote);
	if (!upgrade || prefix !== '' || upgrade.unless.test(head + tail)) return undefined;
	const newQuote = upgrade.quote ?? quote;
	return write(upgrade.prefix + newQuote, newQuote, newQuote);
}

const JSX = new Set(['javascriptreact', 'typescriptreact']);
const TEMPLATES = new Set(['vue', 'svelte', 'astro']);

/**
 * How an expression is written where the string stands. In JSX an attribute takes braces. Undefined where there can
 * be no expression: an attribute of a template, the key of an object, a tagged template.
 */
function placeOf(
	text: string,
	{ start, end, quote }: StringLiteral,
	language: string,
): ((code: string) => string) | undefined {
	const before =
		text
			.slice(Math.max(0, start - 200), start)
			.split(/[\r\n]/)
			.at(-1) ?? '';
	const after = text.slice(end, end + 16);
	if (quote === '`' && /[\w)\]]$/.test(before)) return undefined;
	if (/^\s*:(?!:)/.test(after) && /(?:^|[{,])\s*$/.test(before) && language !== 'python') return undefined;
	const isAttribute = /(?:^\s*|<[A-Za-z][^<>]*\s)[A-Za-z_:@][\w:.-]*=$/.test(before);
	if (isAttribute && TEMPLATES.has(language)) return undefined;
	return isAttribute && JSX.has(language) ? (code) => `{${code}}` : (code) => code;
}
