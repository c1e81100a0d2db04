import type { Confidence, Detector, Match, Window } from '../../detector.ts';
import { basicCredentials } from '../../judge/basic-credentials.ts';
import { judgeCredential } from '../../judge/credential.ts';
import { judgeInPlace } from '../../judge/known-place.ts';
import { placeholderReason } from '../../placeholder.ts';

/** After `authorization` or the scheme itself: what ties them, the scheme, the credentials. */
const HEADER =
	/(?:authorization(?:\\?["'\])]){0,3}[ \t]{0,4}(?:=>|[:=,]|%3A)?[ \t]{0,4}(?:\\?["'`])?(?:(basic|bearer|token|ntlm|negotiate|api-?key|key|jwt|oauth|ssws|splunk|geniekey|pat)(?:[ \t]{1,4}|%20|\+))?|(basic|bearer)(?:\\?["'])?(?:[ \t=:]|%20){1,4}(?:\\?["'])?)([\w.~+/=:%-]{6,2000})/diy;

/** The same without the place of its parts, which are dear. */
const HEADER_AHEAD = new RegExp(HEADER.source, 'iy');

export const genericAuthorization: Detector = {
	id: 'generic-authorization-header',
	name: 'Credentials of an Authorization header',
	category: 'secret',
	description:
		'What follows Basic, Bearer or another scheme in an HTTP Authorization header: whoever has it, is the user.',
	source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
	shape: 'Authorization: Bearer ‹token›',
	revoke: 'Revoke the token, or change the password, at the service that the request goes to.',
	environment: 'AUTH_TOKEN',
	triggers: ['authorization', 'bearer', 'basic '],
	before: 8,
	after: 2100,
	guard(text, at) {
		HEADER_AHEAD.lastIndex = at;
		return HEADER_AHEAD.test(text);
	},
	find({ text, at }: Window): readonly Match[] {
		HEADER.lastIndex = at;
		const match = HEADER.exec(text);
		const span = match?.indices?.[3];
		if (!match || !span) return [];
		const value = match[3] ?? '';
		const scheme = (match[1] ?? match[2])?.toLowerCase();
		const [start, end] = span;
		const judged =
			scheme === 'basic' ? judgeBasic(value) : judgeToken(value, match[2] === undefined && scheme !== undefined);
		return judged ? [{ start, end, ...judged, reasons: [`in an Authorization header`, ...judged.reasons] }] : [];
	},
};

function judgeBasic(value: string): { confidence: Confidence; reasons: readonly string[] } | undefined {
	if (placeholderReason(value) !== undefined) return undefined;
	const pair = basicCredentials(value);
	if (!pair || pair.user.length + pair.password.length < 4) return undefined;
	// A key as the user and no password, as many services have it.
	const verdict = pair.password === '' ? judgeInPlace(pair.user) : judgeInPlace(pair.password, pair.user);
	return verdict && { confidence: verdict.confidence, reasons: ['decodes to user and password'] };
}

function judgeToken(
	value: string,
	inHeader: boolean,
): { confidence: Confidence; reasons: readonly string[] } | undefined {
	return judgeCredential(value, {
		kind: 'token',
		strength: inHeader ? 'strong' : 'weak',
		tie: inHeader ? 'assignment' : 'blank',
		quoted: false,
	});
}
