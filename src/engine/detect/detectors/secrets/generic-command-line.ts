import { unitAt } from '../../../text/units.ts';
import type { Detector, Match, Window } from '../../detector.ts';
import { judgeInPlace } from '../../judge/known-place.ts';

/** `-u user:password` of curl, HTTPie and wget; quotes around either part. */
const USER =
	/-(?:u|-user|-proxy-user)(?:[ \t=]{1,4}|(?=["']))(?:\\?["'])?([^\s:"'\\]{0,120}):(?:\\?["'])?([^\s"']{3,200})/dy;
/** `-ppassword` of mysql, `-p password` of programs that log in. */
const PASSWORD = /-p([ \t=]{0,4})(?:\\?["'])?([^\s"'-][^\s"']{2,200})/dy;
const ATTACHED = /\b(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump|7z|7za|sshpass)(?:\.exe)?[ \t]/;
const APART =
	/\b(?:sshpass|psexec|plink|pscp|docker|podman|buildah|skopeo|helm|oras|crane|nerdctl|az|cf|oc|mongo|mongosh|mongodump|mongorestore)(?:64)?(?:\.exe)?[ \t]/i;
const SECURE_STRING = /securestring(?:[ \t]{1,4}-\w{1,20}){0,2}[ \t(]{1,4}\\?(["'])((?:(?!\1)[^\\\r\n]){3,200})/diy;

export const genericCommandLine: Detector = {
	id: 'generic-command-line-password',
	name: 'Password on a command line',
	category: 'secret',
	description:
		'A password given as an argument: curl -u, mysql -p, docker login -p, ConvertTo-SecureString. Shells keep a history of it.',
	source: 'https://curl.se/docs/manpage.html#-u',
	shape: 'curl -u user:‹password›',
	revoke: 'Change the password, and give it through the environment, a file or standard input.',
	environment: 'PASSWORD',
	triggers: ['-u', '-p', 'securestring'],
	before: 400,
	after: 400,
	guard: (text, at) => {
		const next = unitAt(text, at + 2);
		const before = at === 0 ? 32 : unitAt(text, at - 1);
		if (unitAt(text, at) !== 45) return true;
		if (before === 45) return (unitAt(text, at + 1) | 32) === 117 && text.startsWith('ser', at + 2);
		return before <= 32 && next !== 45;
	},
	find({ text, at }: Window): readonly Match[] {
		const found = text.charAt(at) === '-' ? (userAt(text, at) ?? passwordAt(text, at)) : stringAt(text, at);
		const verdict = found && judgeInPlace(found.value, found.user);
		if (!found || !verdict) return [];
		const { start, value } = found;
		return [
			{ start, end: start + value.length, ...verdict, reasons: ['an argument that is a password', ...verdict.reasons] },
		];
	},
};

interface Found {
	readonly start: number;
	readonly value: string;
	readonly user?: string;
}

function userAt(text: string, at: number): Found | undefined {
	USER.lastIndex = text.charAt(at - 1) === '-' ? at - 1 : at;
	const match = USER.exec(text);
	const [start] = match?.indices?.[2] ?? [];
	if (!match || start === undefined) return undefined;
	const [, user = '', value = ''] = match;
	// `docker run -u 1000:1000`, `rsync -u host:/path`
	return /^[\d/]|^\w+$/.test(value) && /^\d|^\/\/|\//.test(user + value) && !/[A-Za-z]\d|\d[A-Za-z]/.test(value)
		? undefined
		: { start, value, user };
}

function passwordAt(text: string, at: number): Found | undefined {
	PASSWORD.lastIndex = at;
	const match = PASSWORD.exec(text);
	const [start] = match?.indices?.[2] ?? [];
	if (!match || start === undefined) return undefined;
	const command = (match[1] === '' ? ATTACHED : APART).test(text.slice(0, at));
	const value = match[2] ?? '';
	// `docker run -p 8080:80`
	return command && !/^[\d.:/]+(?:\/(?:tcp|udp))?$/.test(value) ? { start, value } : undefined;
}

function stringAt(text: string, at: number): Found | undefined {
	SECURE_STRING.lastIndex = at;
	const match = SECURE_STRING.exec(text);
	const [start] = match?.indices?.[2] ?? [];
	return match && start !== undefined ? { start, value: match[2] ?? '' } : undefined;
}
