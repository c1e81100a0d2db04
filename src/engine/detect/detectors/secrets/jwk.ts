import type { Detector, Match } from '../../detector.ts';

const KIND = /["']kty\\?["']\s{0,8}:\s{0,8}\\?["']\[?(\w{2,4})/y;
const PRIVATE_MEMBER = /["'](d|p|q|dp|dq|qi|k)\\?["']\s{0,8}:\s{0,8}\\?["']([\w-]{16,1400})={0,2}\\?["']/g;
const REACH = 8192;

/** The object around `at`, as far as the text goes: between the braces, or the kinds of other keys, around it. */
function objectAround(text: string, at: number): readonly [start: number, end: number] {
	const before = at > 0 ? Math.max(text.lastIndexOf('{', at), text.lastIndexOf('"kty', at - 1)) : -1;
	const ends = [text.indexOf('}', at), text.indexOf('"kty', at + 1)].filter((end) => end > 0);
	return [before + 1, Math.min(text.length, ...ends)];
}

export const jsonWebKey: Detector = {
	id: 'json-web-key',
	name: 'Private JSON Web Key',
	category: 'secret',
	description: 'Signs or decrypts tokens. The values are its private members; a public key has none.',
	source: 'https://www.rfc-editor.org/rfc/rfc7518#section-6',
	shape: '{"kty": "RSA", "d": "‹base64url›"}',
	revoke: 'Replace the key in the key set that publishes its public half',
	environment: 'JSON_WEB_KEY',
	triggers: ['"kty', "'kty"],
	before: REACH,
	after: REACH,
	multiline: true,
	find({ text, at }) {
		KIND.lastIndex = at;
		const kind = KIND.exec(text)?.[1];
		if (!kind) return [];
		const [start, end] = objectAround(text, at);
		const matches: Match[] = [];
		for (const member of text.slice(start, end).matchAll(PRIVATE_MEMBER)) {
			const [whole, name = '', value = ''] = member;
			if ((kind === 'oct') !== (name === 'k')) continue;
			const from = start + member.index + whole.indexOf(value, name.length + 3);
			const reasons = [`private member ${name} of a key of kind ${kind}`];
			matches.push({ start: from, end: from + value.length, confidence: 'high', reasons });
		}
		return matches;
	},
};
