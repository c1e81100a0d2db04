import type { Detector, Match, ScanContext, Window } from '../../detector.ts';
import { isFileName, isKnownTopLevel, isReservedDomain } from './email-domains.ts';
import { isWord, unitAt } from '../../../text/units.ts';

/** Longest local part and domain: https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1 */
const LOCAL = 64;
const DOMAIN = 253;

const LOCAL_PART = /[\p{L}\p{N}._%+'&-]{1,64}$/u;
/** The sign, plain or disguised from harvesters, and the domain behind it. */
const REST =
	/(?:@|[ ]?[[(]at[\])][ ]?)([\p{L}\p{N}][\p{L}\p{N}_-]{0,62}(?:(?:\.|[ ]?[[(]dot[\])][ ]?)[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}){1,8})/iuy;

/** Names of algorithms and of messages, which are built like addresses: RFC 4251, section 6; RFC 5322, section 3.6.4. */
const NO_MAIL = /\d.*@(?:openssh\.com|libssh\.org|lysator\.liu\.se)$|^[\d.]{14,}@/;

/** The password of `scheme://user:password@host`, or its user. */
const USER_INFO = /:?\/\/[^\s/?#@]*$/;

/** Nobody reads these, or nobody in particular. */
const NOBODY = /^(?:no[._-]?reply|do[._-]?not[._-]?reply|mailer-daemon|postmaster)(?:$|[+._-])/;
const STAND_IN =
	/^(?:you|your|your[._-]?(?:name|email|mail|user)|user|username|name|email|mail|me|someone|somebody|foo|bar|test|example)\d*$/;

/** Text that people paste or collect; everywhere else a documentation domain is what it says. */
const DATA = /\.(?:txt|text|csv|tsv|log|eml|vcf)$/i;

/** Where a sign at the start of a line makes a heading or a list. */
const PROSE = /\.(?:md|markdown|mdx|rst|adoc|org)$/i;

/** Files in which authors say how to reach them, for everybody to read, and the notices that say so elsewhere. */
const CREDITS =
	/(?:^|\/)(?:package\.json|composer\.json|cargo\.toml|pyproject\.toml|setup\.(?:py|cfg)|[\w.-]{1,40}\.gemspec|PKG-INFO|METADATA|(?:[\w.-]{0,40}[._-])?(?:licen[cs]es?|copying|copyright|notices?|(?:third-?party|3rd-?party)[\w-]{0,12}|authors|contributors|contributing|code[_-]of[_-]conduct|security|support|maintainers|codeowners|credits|thanks|changelog|changes|history|news)(?:-[a-z]{2,8}(?:-?[\d.]{1,5})?)?(?:\.(?:txt|md|markdown|rst|adoc))?)$/i;
const NOTICE =
	/copyright|\(c\)|©|@author|__(?:author|email|maintainer|contact|credits)__|author[_-]?email|bug[ -]reports?|(?<![a-z])(?:(?:co-)?author(?:s|ed)?|maintain(?:er|ers|ed)|contribut(?:or|ors|ed)|signed-off|reported|reviewed|suggested|written|ported|adapted|patch)(?:[ -]by)?[ \t]{0,4}(?:by|from|[:=]|\t|$)/i;

/** `# Jane Doe <` in the comment of a source, as authors sign what they add to it. */
const SIGNED =
	/^\s{0,12}(?:#|\*|\/\/|\/\*|--|;|%|"|dnl|\.\\")[\s#*]{1,12}(?:.{0,60}\s)?\p{Lu}[\p{L}.'-]{0,20}\s\p{L}[\p{L}.' -]{0,30}\s?[<(]$/u;

function guard(text: string, at: number): boolean {
	const unit = unitAt(text, at);
	if (unit !== 64) return true;
	const [before, after] = [unitAt(text, at - 1), unitAt(text, at + 1)];
	return (isWord(before) || before > 127 || before === 45 || before === 43) && (isWord(after) || after > 127);
}

function find({ text, at }: Window, context: ScanContext): readonly Match[] {
	const sign = text.charAt(at) === '@' || text.charAt(at - 1) !== ' ' ? at : at - 1;
	REST.lastIndex = sign;
	const rest = REST.exec(text);
	const local = LOCAL_PART.exec(text.slice(Math.max(0, sign - LOCAL), sign))?.[0].replace(
		/^(?:%[0-9a-f]{2}|[.'&%+-])+/i,
		'',
	);
	if (!rest || !local || local.includes('..') || local.endsWith('.')) return [];
	const start = sign - local.length;
	const end = REST.lastIndex;
	const domain = (rest[1] ?? '').toLowerCase().replace(/ ?[[(]dot[\])] ?/g, '.');
	if (!isDomain(domain) || NO_MAIL.test(`${local}@${domain}`) || belongsElsewhere(text, start, end, local)) return [];
	const published = isPublished(text.slice(0, start), context.path);
	return [{ start, end, ...judge(local.toLowerCase(), domain, published, context) }];
}

function isPublished(before: string, path?: string): boolean {
	if (NOTICE.test(before)) return true;
	return path !== undefined && (CREDITS.test(path) || (!DATA.test(path) && !PROSE.test(path) && SIGNED.test(before)));
}

function isDomain(domain: string): boolean {
	return (
		!/^v?\d+\.\d|[-_](?:\.|$)|\.(?:\p{L}|\p{N}*|xn--)$|\.[^.]*[\d_](?<!xn--[^.]*)$/u.test(domain) && !isFileName(domain)
	);
}

/** Credentials in a URL, an SSH remote (`git@host:path`), a call or an index of code. */
function belongsElsewhere(text: string, start: number, end: number, local: string): boolean {
	const before = text.slice(Math.max(0, start - LOCAL), start);
	if (USER_INFO.test(before) || /[@$]$/.test(before)) return true;
	const after = text.slice(end, end + 2);
	if (/^[@(=]/.test(after)) return true;
	return /^:[\w~/.]/.test(after) && (local === 'git' || /^:[^\s:@]*\//.test(text.slice(end, end + LOCAL)));
}

function judge(
	local: string,
	domain: string,
	published: boolean,
	{ path }: ScanContext,
): Pick<Match, 'confidence' | 'reasons'> {
	if (published) return { confidence: 'low', reasons: ['its owner published it as an author'] };
	if (NOBODY.test(local)) return { confidence: 'low', reasons: ['nobody reads it'] };
	if (isReservedDomain(domain)) {
		const sample = STAND_IN.test(local) || (path !== undefined && !DATA.test(path));
		return { confidence: sample ? 'low' : 'medium', reasons: ['a domain reserved for documentation or private use'] };
	}
	const topLevel = domain.slice(domain.lastIndexOf('.') + 1);
	if (!isKnownTopLevel(topLevel)) return { confidence: 'low', reasons: ['an unusual top-level domain'] };
	return { confidence: 'medium', reasons: ['local part and domain'] };
}

export const emailAddress: Detector = {
	id: 'email-address',
	name: 'E-mail address',
	category: 'pii',
	description:
		'Reaches a person, and names them in most data sets. User names in URLs, SSH remotes and package versions are left out; addresses under documentation domains count only in plain text.',
	source: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
	shape: '‹name›@‹domain›',
	regulations: ['gdpr', 'ccpa'],
	triggers: ['@', '[at]', '(at)'],
	before: 2 * LOCAL + 2,
	after: DOMAIN + LOCAL,
	guard,
	find,
};
