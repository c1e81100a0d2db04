import { DOCUMENTED, digest } from './judge/documented.ts';

/** Cordon's own placeholders, also with the underscores that Markdown escapes. */
const OWN = /cordon(?:\\?_[a-z0-9]+)+/i;

const TEMPLATES: readonly (readonly [pattern: RegExp, reason: string])[] = [
	[/\$\{|\$\(|\$\{\{|\{\{|\}\}|<%|%>|#\{/, 'a template'],
	[/^(?:\$|\$env:)[A-Z_a-z]\w*$|^@[a-z_]+$/, 'a variable'],
	[/^\$[A-Z_a-z]\w*[-.:/]|^%[A-Za-z_]\w*%$|^%\(?\w*\)?[sdvqr]$|^\{\w*\}$|^:\w+$/, 'a variable'],
	[/%\d?\.\d?f/, 'a template'],
	[/^<[^<>]*>$|^\[[^[\]]*\]$|^(?:__|@@|##|%%)[\w-]+(?:__|@@|##|%%)$/, 'a gap to fill in'],
	[/<[a-z][\w .-]*>|\[(?:your|insert|redacted|masked|hidden|filtered)\b[^[\]]*\]/i, 'a gap to fill in'],
	[
		/\b(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|getenv\(|ENV\[)/,
		'an environment reference',
	],
	[/^(?:vault|op|ssm|secretsmanager|keyring|keychain|aws-sm|gcp-sm|azkv|akv|env|file|ref\+\w+):/i, 'a reference'],
	[
		/^(?:secrets|var|vars|local|data|module|env|config|settings|inputs|params|props|self|this)\.[A-Za-z_]/,
		'a reference',
	],
	[/^ENC[[(]|^\{cipher\}|^!vault|^\$ANSIBLE_VAULT|^AQICAH/, 'encrypted'],
];

/** Long enough never to turn up in random characters by chance. */
const TELLING =
	/example|placeholder|change_?-?me|replace_?-?me|replace_?-?with|dummy|redacted|censored|to_?be_?filled|your_?-?(?:api|own|access|secret|token|key|pass|client|auth|app|user|account|private)|insert_?-?(?:your|here)|put_?-?your|goes_?-?here|(?:key|token|secret|password)_?-?here|not_?-?a_?-?(?:real|secret|key)|notarealkey|very_?-?long_?-?(?:secret|token|key)|lorem_?ipsum|deadbeefdeadbeef|550e8400-e29b-41d4-a716-|cafebabecafebabe/i;

/** Short ones count as words of their own only: four letters do turn up in random characters. */
const WORDS =
	/(?:^|[^A-Za-z0-9])(?:your|todo|fixme|tbd|fake|mock|sample|foobar|foo|xxx+|yyy+|zzz+|masked|hidden|(?:too[-_])?short)(?=$|[^A-Za-z0-9])|^(?:none|null|nil|undefined|true|false|unset|unknown|empty|n\/a)$/i;

/** The last is what Base64 makes of `xxx`, wherever a run of them begins. */
const FILLING = /x{5,}|X{4,}|\*{3,}|\.{3,}|…|•{2,}|_{6,}|0{12,}|#{4,}|\?{3,}|(?:eHh4){3}/;

/** A word typed four times over: `FakeFakeFakeFake`. Single letters repeat in real keys, too. */
const AGAIN = /(?=([A-Za-z])(?!\1\1))([A-Za-z]{3,6}?)\2{3}/;

/** Whoever types a word over and over does so from the start. */
const TYPED_AGAIN = 96;

/** Whoever types a key of random letters ends it like this. */
const TYPED_END = /(?:abc123|123456(?:7(?:8(?:90?)?)?)?)$/;

/** So many letters or digits in their order, nobody draws by chance. */
const TYPED = 10;

/** The longest part of a value in parts, such as the token of a URL or of `user:token`. */
function longestPart(value: string): string {
	return value.split(/[^\w+=-]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** Runs such as `12345`, `abcdef`, `fedcba` or `aaaaa`: their share of the value, and the longest that ascends or descends. */
function runs(text: string, least = 6): { share: number; longest: number } {
	const value = text.toLowerCase();
	let inRuns = 0;
	let longest = 0;
	let length = 1;
	let step = 0;
	for (let i = 1; i <= value.length; i++) {
		const difference = i < value.length ? value.charCodeAt(i) - value.charCodeAt(i - 1) : Number.NaN;
		const goesOn = difference === step || (step === 1 && value[i - 1] === '9' && value[i] === '0');
		if (goesOn) {
			length++;
			continue;
		}
		if (length >= least) inRuns += length;
		if (step !== 0) longest = Math.max(longest, length);
		const begins = difference === 1 || difference === -1 || difference === 0;
		step = begins ? difference : Number.NaN;
		length = begins ? 2 : 1;
	}
	return { share: inRuns / value.length, longest };
}

/** So many units beside a run are a key of their own, whatever somebody put at its end. */
const ENOUGH = 36;

/** Much of it is in order, or all of a group. A long key with some typed letters in it may be no stand-in. */
function isTyped(part: string): boolean {
	const { longest } = runs(part);
	if (longest < Math.max(TYPED, 0.2 * part.length) || part.length - longest >= ENOUGH) return false;
	return longest >= part.length / 3 || part.split(/[^A-Za-z\d]/).some((group) => group.length === longest);
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A UUID of which no group but one goes up, down or nowhere at all by more than a step: `12345678-1234-4321-…`. */
function isTypedUuid(value: string): boolean {
	return UUID.test(value) && value.split('-').filter((group) => runs(group, 4).share < 1).length <= 1;
}

/** The value is one group of up to seven characters, again and again. */
function repeats(value: string): boolean {
	for (let period = 1; period < 8 && period * 3 <= value.length; period++) {
		let i = period;
		while (i < value.length && value[i] === value[i - period]) i++;
		if (i === value.length) return true;
	}
	return false;
}

/**
 * Why a value is nobody's secret: a stand-in such as `xxxx`, `<your-token>`, `${TOKEN}`, `changeme`,
 * a published documentation key, or one of Cordon's own placeholders. Undefined when it may be real.
 */
export function placeholderReason(value: string): string | undefined {
	if (OWN.test(value)) return 'a placeholder of Cordon';
	for (const [pattern, reason] of TEMPLATES) if (pattern.test(value)) return reason;
	if (TELLING.test(value) || WORDS.test(value)) return 'a stand-in';
	if (FILLING.test(value) || AGAIN.test(value.slice(0, TYPED_AGAIN))) return 'a filled gap';
	const tail = value.slice(Math.max(value.lastIndexOf('_'), value.lastIndexOf('-')) + 1);
	const body = /[^A-Za-z0-9+/=.]/.test(tail) ? tail.slice(tail.search(/[^A-Za-z]/)) : tail;
	if (repeats(value) || (body.length >= 8 && repeats(body))) return 'one group repeated';
	if (
		runs(value).share > 0.7 ||
		isTyped(longestPart(value)) ||
		isTypedUuid(value) ||
		(value.length > 24 && TYPED_END.test(value))
	)
		return 'a sequence';
	return DOCUMENTED.has(digest(value)) ? 'a key from public documentation' : undefined;
}
