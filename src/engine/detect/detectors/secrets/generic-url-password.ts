import { unitAt } from '../../../text/units.ts';
import type { Detector, Match, Window } from '../../detector.ts';
import { judgeInPlace } from '../../judge/known-place.ts';

/** `://user:password@host`; the password may hold an `@`, so the last one before the host counts. */
const USER_INFO =
	/:\/\/([^\s:/@"'`<>|\\?#]{0,100}):([^\s/"'`<>\\]{1,200})@(\[[\da-fA-F:.]{2,45}\]|[\w%$*{}-][\w.%$*{}-]{0,200})/dy;
/** `oracle:thin:user/password@`, as JDBC writes it for Oracle. */
const ORACLE = /oracle:(?:thin|oci8?):([^\s/@"'`]{1,60})\/([^\s@"'`]{3,100})@/diy;
/** `host:port:database:user:password`, a line of PostgreSQL's .pgpass. */
const PGPASS = /:(?:54\d\d|6432|\*):[\w*.-]{1,63}:([\w*.-]{1,63}):((?:\\.|[^\s:\\]){3,100})[ \t]{0,4}$/dy;

/** Hosts of examples and of the developer's own machine. */
const HARMLESS_HOST =
	/^(?:localhost|127\.\d|0\.0\.0\.0|\[::1\]|(?:[\w-]+\.)*(?:example|test|invalid|localhost)(?:\.(?:com|org|net))?$|host(?:name)?$|your|\$|\{|%)/i;
const HARMLESS_USER = /^(?:user(?:name)?|usr|foo|me|login|test|someuser|myuser)?$/i;

export const genericUrlPassword: Detector = {
	id: 'generic-url-password',
	name: 'Password in a URL',
	category: 'secret',
	description:
		'A URL of any scheme that carries user and password before the host: databases, queues, proxies, Git remotes.',
	source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
	shape: 'scheme://user:‹password›@host',
	revoke: 'Change the password at the service and read the URL from the environment.',
	environment: 'DATABASE_URL',
	triggers: ['://', 'oracle:thin:', 'oracle:oci', ':543', ':6432:', ':*:'],
	before: 1,
	after: 512,
	guard: (text, at) => {
		if (unitAt(text, at + 1) !== 47) return true;
		const end = Math.min(text.length, at + 330);
		for (let i = at + 3; i < end; i++) {
			const unit = unitAt(text, i);
			if (unit === 64) return true;
			if (unit <= 32 || unit === 34 || unit === 47 || unit === 39 || unit === 60) return false;
		}
		return false;
	},
	find({ text, at }: Window): readonly Match[] {
		if (unitAt(text, at + 1) !== 47) return withoutScheme(text, at);
		USER_INFO.lastIndex = at;
		const match = USER_INFO.exec(text);
		const [, user = '', password = '', host = ''] = match ?? [];
		const span = match?.indices?.[2];
		if (!span) return [];
		const verdict = judgeInPlace(password, user);
		if (!verdict) return [];
		const [start, end] = span;
		const reasons = ['between user and host of a URL', ...verdict.reasons];
		// `user:password@` of every documentation
		if (verdict.confidence === 'low' && HARMLESS_USER.test(user)) return [];
		const harmless = HARMLESS_HOST.test(host) && (verdict.confidence !== 'high' || HARMLESS_USER.test(user));
		return [{ start, end, reasons, confidence: harmless && HARMLESS_USER.test(user) ? 'low' : verdict.confidence }];
	},
};

function withoutScheme(text: string, at: number): readonly Match[] {
	const pattern = text.charAt(at) === ':' ? PGPASS : ORACLE;
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	const [, user = '', password = ''] = match ?? [];
	const span = match?.indices?.[2];
	const verdict = span && judgeInPlace(password, user);
	if (!verdict) return [];
	const [start, end] = span;
	return [{ start, end, ...verdict, reasons: ['behind a user, as databases have it', ...verdict.reasons] }];
}
