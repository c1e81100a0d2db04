import type { Detector, Match, Window } from '../../detector.ts';
import { judgeInPlace } from '../../judge/known-place.ts';

const BARE = /[^\s;,'"`)]{3,128}/y;
const QUOTED = /(?:'((?:[^'\r\n\\]|''|\\.){1,128})'|"([^"\r\n]{1,128})")/dy;
/** A statement about a user before it, or nothing, where the statement began on a line above. */
const STATEMENT = /\b(?:create|alter|grant|set)\b.{0,200}\b(?:user|role|to|login|password)\b|^[ \t]*$/i;
const HEAD =
	/identified[ \t]{1,4}(?:with[ \t]{1,4}["'`]?\w{1,40}["'`]?[ \t]{1,4})?(?:by|as)[ \t]{1,4}(?:password[ \t]{1,4}|values[ \t]{1,4})?/iy;

export const genericSqlPassword: Detector = {
	id: 'generic-sql-password',
	name: 'Password of a database user',
	category: 'secret',
	description: 'The password in CREATE USER, ALTER USER or GRANT … IDENTIFIED BY of MySQL, MariaDB and Oracle.',
	source: 'https://dev.mysql.com/doc/refman/9.4/en/create-user.html',
	shape: "IDENTIFIED BY '‹password›'",
	revoke: 'ALTER USER … IDENTIFIED BY a new password, given by a variable of the client.',
	environment: 'DB_PASSWORD',
	triggers: ['identified '],
	before: 300,
	after: 320,
	find({ text, at }: Window): readonly Match[] {
		HEAD.lastIndex = at;
		if (!HEAD.test(text) || !STATEMENT.test(text.slice(0, at))) return [];
		const from = HEAD.lastIndex;
		QUOTED.lastIndex = from;
		const quoted = QUOTED.exec(text)?.indices;
		BARE.lastIndex = from;
		const span: readonly [number, number] | undefined =
			quoted?.[1] ?? quoted?.[2] ?? (BARE.test(text) ? [from, BARE.lastIndex] : undefined);
		if (!span) return [];
		const [start, end] = span;
		if (!quoted && !/\d/.test(text.slice(start, end))) return [];
		const verdict = judgeInPlace(text.slice(start, end));
		return verdict ? [{ start, end, ...verdict, reasons: ['IDENTIFIED BY', ...verdict.reasons] }] : [];
	},
};
