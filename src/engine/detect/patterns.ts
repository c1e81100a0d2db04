/**
 * A pattern for values that only their name gives away: tried at a keyword inside an identifier, it runs over the
 * rest of the identifier, up to three more words (`jira api token`), quotes, one assignment (`=`, `:`, `=>`, `:=`, `,`,
 * `(`, XML's `>`, or blanks after a flag) and the opening quote, escaped or not, to the group `value`. For `provider()`
 * with `inWord`, or with a plain keyword.
 */
export function assigned(value: RegExp): RegExp {
	const name = String.raw`[\w.\-]{0,40}(?:[ \t][\w.\-]{1,20}){0,3}["'\`\])\\]{0,4}`;
	const operator = String.raw`[ \t]{0,8}(?:=>|[:?.+]{0,3}={1,3}|:|,|\(|>|[ \t])[ \t]{0,8}`;
	return new RegExp(String.raw`${name}${operator}["'\`(\\]{0,4}(?<value>${value.source})(?![\w\-])`, value.flags);
}
