import ipaddr from 'ipaddr.js';
import { DIGITS, type Detector, type Match, type Window } from '../../detector.ts';
import { NEAR, nearby } from './nearby.ts';
import { isDigit, isHex, isWord, unitAt } from '../../../text/units.ts';

const WORDS =
	/(?<![a-z])(?:ipv?[46]?|ipaddr|addr(?:ess)?(?:es)?|hosts?|server|client|remote|peer|gateway|nameserver|visitor|login|whois|ping|ssh|blocked|banned)(?![a-z])|(?<![a-z])ip[_-]/i;

/** Longest IPv6 address in text, with an IPv4 tail. */
const LONGEST = 45;

const V4 = /(?:\d{1,3}\.){3}\d{1,3}/y;

/** Numbers with three dots that count releases instead of hosts. */
const VERSION =
	/(?:version|release|(?<![a-z])oid|build|rev(?:ision)?|firmware|driver|assembly|section|chapter|[a-z]\/|(?<![a-z])v(?:er|8)?\.?)["']?[\s:=(]{0,3}["']?$|(?:[=~<>!]=|~>|[~^@]) ?$|(?<!\w)(?:V8|Node\.js|Chrom(?:e|ium)) (?:[\w-]{1,12} ){1,3}$|(?:upgrad|updat|downgrad|patch|bump)\w{0,4}(?: [\w./-]{1,20}){0,3} (?:to|from) $/i;

/** Arcs of object identifiers: ISO's members and bodies, and those of ISO with ITU. */
const IDENTIFIER = /^(?:[01]\.[0-3]|2\.(?:5|16|23))\./;
/** The label stands right before. */
const LABELLED = /(?:ip|addr(?:ess)?|host|server|client|peer)["']?\s?[:=(]\s?["'`]?$/i;
/** Numbers of a chapter begin a line, a comment or not. */
const HEADING = /^[\s*#/;%.-]*$/;

/** Open resolvers, which everybody may name: Google, Level 3, Cloudflare, Quad9, OpenDNS. */
const RESOLVERS = new Set(
	(
		'8.8.8.8 8.8.4.4 4.4.4.4 4.2.2.1 4.2.2.2 1.1.1.1 1.0.0.1 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 ' +
		'2001:4860:4860::8888 2001:4860:4860::8844 2606:4700:4700::1111 2606:4700:4700::1001 2620:fe::fe'
	).split(' '),
);

/** An IPv4 address begins here, or an IPv6 address goes on: a dot or colon within the next group, or a colon before it. */
function guard(text: string, at: number): boolean {
	let i = at + 1;
	while (i < at + 5 && isHex(unitAt(text, i))) i++;
	const next = unitAt(text, i);
	if (next === 58) return isHex(unitAt(text, i + 1)) || unitAt(text, i + 1) === 58;
	return next === 46 && i <= at + 3 && !isWord(unitAt(text, at - 1)) && dots(text, at) === 3;
}

/** Dots in the digits and dots that begin at `at`, as far as an IPv4 address could go. */
function dots(text: string, at: number): number {
	let count = 0;
	for (let i = at; i < at + 16; i++) {
		const unit = unitAt(text, i);
		if (unit === 46) count += isDigit(unitAt(text, i + 1)) ? 1 : 0;
		else if (!isDigit(unit)) break;
	}
	return count;
}

function find({ text, at }: Window): readonly Match[] {
	V4.lastIndex = at;
	const v4 = V4.exec(text);
	return v4 && text.charAt(at - 1) !== ':' ? version4(text, at, v4[0]) : version6(text, at);
}

function version4(text: string, start: number, address: string): readonly Match[] {
	const end = start + address.length;
	const before = text.slice(Math.max(0, start - 48), start);
	if (/[\w.-]$/.test(before) || /^(?:\w|\.\d|-[\da-z])/i.test(text.slice(end, end + 2))) return [];
	const octets = address.split('.');
	if (octets.some((o) => Number(o) > 255 || (o.length > 1 && o.startsWith('0')))) return [];
	if (VERSION.test(before) || RESOLVERS.has(address) || isMadeUp(octets.map(Number))) return [];
	if (IDENTIFIER.test(address) && !LABELLED.test(before)) return [];
	if (text.startsWith('.in-addr.arpa', end) || (small(octets) && HEADING.test(text.slice(0, start)))) return [];
	if (isNetwork(text.slice(end, end + 3), octets) || ipaddr.IPv4.parse(address).range() !== 'unicast') return [];
	const near = nearby(text, start, end, WORDS);
	// Section numbers and outlines of drawings consist of small numbers, or follow others; addresses hardly ever do.
	if (!near && (small(octets) || /\d[ ,-]$/.test(before))) return [];

	return [{ start, end, confidence: 'medium', reasons: ['a public IPv4 address', ...(near ? [near] : [])] }];
}

/** One number again and again, or numbers in order: `1.2.3.4`, `123.124.125.126`, `12.34.56.78`, `123.45.67.89`. */
function isMadeUp(octets: readonly number[]): boolean {
	const step = (octets[1] ?? 0) - (octets[0] ?? 0);
	const even = octets.every((o, i) => i === 0 || o - (octets[i - 1] ?? 0) === step);
	return even || '1234567890'.startsWith(octets.join(''));
}

/** Groups of one digit, or of the same few: `1:2:3:4:5:6:7:8`, `1111:0000::`. */
function isTyped(address: string): boolean {
	const long = address.split(':').filter((group) => group.length > 1);
	return long.length < 2 || new Set(address.toLowerCase().replace(/:|ffff/g, '')).size < 3;
}

function small(octets: readonly string[]): boolean {
	return octets.filter((o) => Number(o) > 31).length < 2;
}

/** A range of addresses says nothing about a person: `203.0.113.0/24`, a trailing zero. */
function isNetwork(after: string, octets: readonly string[]): boolean {
	const prefix = /^\/(\d{1,2})/.exec(after)?.[1];
	return octets[3] === '0' || octets[0] === '0' || (prefix !== undefined && prefix !== '32');
}

function version6(text: string, at: number): readonly Match[] {
	let start = at;
	while (start > 0 && start > at - LONGEST && isPart(unitAt(text, start - 1))) start--;
	let end = at;
	while (end < start + LONGEST && (isPart(unitAt(text, end)) || isTail(text, end))) end++;
	const address = text.slice(start, end).replace(/:$/, '');
	end = start + address.length;
	if (isWord(unitAt(text, start - 1)) || isWord(unitAt(text, end)) || !/::|(?:[^:]+:){7}/.test(address)) return [];
	if (RESOLVERS.has(address.toLowerCase()) || !ipaddr.IPv6.isValid(address)) return [];
	if (ipaddr.IPv6.parse(address).range() !== 'unicast') return [];
	if (isTyped(address) && !LABELLED.test(text.slice(Math.max(0, start - 16), start))) return [];
	const near = nearby(text, start, end, WORDS);
	const routed = /^[23][\da-f]{3}:/i.test(address) && address.split(':').length >= 4;
	const whole = address.split(':').length === 8 && !address.includes('::') && address.length >= 27;
	if (!near && !routed && !whole) return [];
	if (/^\/(?!128)\d/.test(text.slice(end, end + 4))) return [];
	return [{ start, end, confidence: 'medium', reasons: ['a public IPv6 address', ...(near ? [near] : [])] }];
}

function isPart(unit: number): boolean {
	return isHex(unit) || unit === 58;
}

function isTail(text: string, at: number): boolean {
	return unitAt(text, at) === 46 && isDigit(unitAt(text, at + 1));
}

export const ipAddress: Detector = {
	id: 'ip-address',
	name: 'Public IP address',
	category: 'pii',
	description:
		'Leads to a connection and so to a household or an office. Private, loopback, documentation, multicast and network addresses, open resolvers and version numbers are left out.',
	source: 'https://www.iana.org/assignments/iana-ipv4-special-registry/ and …/iana-ipv6-special-registry/',
	shape: '‹0-255›.‹0-255›.‹0-255›.‹0-255›',
	regulations: ['gdpr'],
	triggers: [DIGITS],
	before: NEAR.before,
	after: LONGEST + NEAR.after,
	guard,
	find,
};
