import { isWord, unitAt } from '../text/units.ts';
import { hasRun, runOf, type Run } from './run.ts';

/** A pattern that is built when it is first tried. */
export interface DeferredPattern {
	compile(): RegExp;
	/** Whether a match that begins at `at` and ends by `to` is not out of the question; cheap. */
	readonly likely: (text: string, at: number, to: number) => boolean;
}

/** Ends of names that announce something else than a secret: `heroku_app_id`, `"fly url"`. */
const HARMLESS =
	'id|ids|name|url|uri|path|file|host|hash|sha|commit|digest|checksum|revision|region|version|email|username|endpoint|org|project';

/** Refuses a name that ends in a harmless word, which a separator or a capital letter sets apart (`sendgrid` is whole). */
function harmless(flags: string): string {
	const anyCase = HARMLESS.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
	const capital = HARMLESS.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
	return String.raw`(?<![_\-. ](?:${anyCase})${flags.includes('i') ? '' : `|[a-z0-9](?:${capital}|ID|URL|URI)`})`;
}

/**
 * A pattern for values that only their name gives away: tried at a keyword inside an identifier, it runs over the
 * rest of the identifier, quotes, up to three more words (`acme api token = `, `acmeKey: string = `), one assignment
 * (`=`, `:`, `=>`, `:=`, `::=`, `?=`, `.=`, `,`, `(`, XML's `>`, ` - `, ` is `, or blanks
 * alone after the identifier or after `key`, `token`, `secret`), the opening
 * quote and an authentication scheme, to the group `value`. Names that end in `id`, `name`, `url` and the like are
 * not followed. For `provider()` with `inWord`, or with a plain keyword. Built when it is first tried.
 */
export function assigned(value: RegExp): DeferredPattern {
	let run: Run | undefined;
	return {
		compile: () => assignment(value),
		likely(text, at, to) {
			let end = at + 1;
			while (end < text.length && isNamePart(text.charCodeAt(end))) end++;
			const reach = reachBehind(text, end);
			if (reach === 0 && end - at < SHORTEST_GLUED) return false;
			run ??= runOf(value) ?? ANYTHING;
			const last = Math.min(to, at + FURTHEST + run.length, end + reach + run.length);
			return (reach > 0 && hasRun(text, end + 1, last, run)) || hasRun(text, at, end, run);
		},
	};
}

/** How far behind the end of a name its value may begin in `assignment`; 0 where none is tied to it. */
function reachBehind(text: string, end: number): number {
	let at = end;
	while (roleAt(text, at) === CLOSER) at++;
	const role = roleAt(text, at);
	if (role === SIGN) return at - end + BEHIND_SIGN;
	// The dot may begin a sign.
	return role === WORDS || unitAt(text, at) === DOT ? FURTHEST : 0;
}

/** A pattern that is tried where its match begins. */
export function fixed(pattern: RegExp): DeferredPattern {
	let run: Run | undefined;
	return {
		compile: () => pattern,
		likely(text, at) {
			run ??= runOf(pattern) ?? ANYTHING;
			return hasRun(text, at, at + run.length, run);
		},
	};
}

/** A name with the value behind a hyphen: `acme-token-‹value›`. */
const SHORTEST_GLUED = 24;

/** Units from a keyword to its value in `assignment`, at most. */
const FURTHEST = 160;

const ANYTHING: Run = { length: 0, units: new Uint8Array(0) };

const DOT = 46;

/** Units from a sign that ends a name to the value, at most: the rest of it, blanks, quotes and a scheme. */
const BEHIND_SIGN = 32;

/**
 * What goes on in a name, and what may follow one in `assignment`: quotes and brackets that close it, signs behind
 * which the value stands, and what may have more words behind it.
 */
const [NAME, CLOSER, SIGN, WORDS] = [1, 2, 3, 4] as const;
const ROLES = Uint8Array.from({ length: 128 }, (_, unit) => {
	const sign = String.fromCharCode(unit);
	if (isWord(unit) || sign === '-' || sign === '.') return NAME;
	if ('\\"\'`])'.includes(sign)) return CLOSER;
	return '=,(>'.includes(sign) ? SIGN : ' \t:?+|'.includes(sign) ? WORDS : 0;
});

function isNamePart(unit: number): boolean {
	return unit < 128 && ROLES[unit] === NAME;
}

function roleAt(text: string, at: number): number {
	const unit = unitAt(text, at);
	return unit < 128 ? (ROLES[unit] as number) : 0;
}

function assignment(value: RegExp): RegExp {
	const not = harmless(value.flags);
	const name = String.raw`[\w.\-]{0,40}${not}[\\"'\`\])]{0,4}`;
	const words = String.raw`(?::?[ \t]{1,2}&?[\w.\-/]{1,20}){0,3}${not}`;
	const label = String.raw`(?:[ \t]{1,2}[\w-]{0,20}(?:[Kk]ey|KEY|[Tt]oken|TOKEN|[Ss]ecret|SECRET|ACCESS|PRIVATE))`;
	const sign = String.raw`[ \t]{0,8}(?:[:?.+|]{0,3}[=:]{1,3}>?|,|\(|>)[ \t]{0,8}|[ \t]{1,2}(?:-|is)[ \t]{1,2}`;
	const glued = String.raw`(?<=[Kk]ey|KEY|[Tt]oken|TOKEN|[Ss]ecret|SECRET|[Aa]ccess|ACCESS|[Pp]rivate|PRIVATE)-`;
	const operator = String.raw`(?:${words}(?:${sign})|${label}{0,2}[ \t]{1,8}|${glued})`;
	const scheme = String.raw`(?:(?:[Bb]earer|[Bb]asic|[Tt]oken|[Oo][Aa]uth|[Aa]pi[Kk]ey)[ \t]{1,2})?`;
	const pattern = String.raw`${name}${operator}[\\"'\`(]{0,4}${scheme}(?<value>${value.source})(?![\w\-])`;
	return new RegExp(pattern, value.flags);
}
