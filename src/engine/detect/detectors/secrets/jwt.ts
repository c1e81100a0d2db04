import { decodeBase64 } from '../../../text/base64.ts';
import type { Detector } from '../../detector.ts';

const TOKEN = /eyJ[\w-]{10,2000}\.(?:[\w-]{4,4000})\.(?:[\w-]{16,1400})?(?![\w-])/y;

function objectIn(part: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(decodeBase64(part) ?? '');
		return typeof value === 'object' && value ? { ...value } : undefined;
	} catch {
		return undefined;
	}
}

export const jwt: Detector = {
	id: 'jwt',
	name: 'JSON Web Token',
	category: 'secret',
	description:
		'A signed statement about its holder, mostly a session. Its header has to decode to JSON with an algorithm.',
	source: 'https://www.rfc-editor.org/rfc/rfc7519',
	shape: 'eyJ‹header›.‹claims›.‹signature›',
	revoke: 'End the session, or replace the key that signed it',
	environment: 'JWT',
	triggers: ['eyj'],
	before: 1,
	after: 4096,
	guard: (text, at) => text.startsWith('eyJ', at) && !/[\w.-]/.test(text.charAt(at - 1)),
	find({ text, at }) {
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(text)?.[0];
		if (!token) return [];
		const [first = '', second = '', signature] = token.split('.');
		const header = objectIn(first);
		if (typeof header?.['alg'] !== 'string') return [];
		const claims = objectIn(second);
		if (!claims && !second.startsWith('eyJ')) return [];
		const unsigned = !signature;
		if (unsigned && header['alg'].toLowerCase() !== 'none') return [];
		const reasons = [unsigned ? 'no signature' : 'the header names an algorithm'];
		const expiry = claims?.['exp'];
		if (typeof expiry === 'number' && expiry > 0 && expiry < 1e11) {
			reasons.push(`expires ${new Date(expiry * 1000).toISOString().slice(0, 10)}`);
		}
		// Supabase gives every web page the key of the role `anon`; what it may see is up to row level security.
		const anonymous = claims?.['role'] === 'anon' && String(claims['iss']).startsWith('supabase');
		if (anonymous) reasons.push('made for browsers: role anon');
		const severity = anonymous ? 'info' : 'warning';
		return [{ start: at, end: at + token.length, confidence: unsigned ? 'medium' : 'high', reasons, severity }];
	},
};
