import type { Detector, Window } from '../../detector.ts';
import { placeholderReason } from '../../placeholder.ts';

/** An access key ID, tried where its first letters stand. */
const ID = /(?<!\w)A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}(?!\w)/y;

/** Forty characters of base 64 with a digit, a capital and a small letter: no hash and no plain word has that. */
const SECRET =
	/(?<![\w/+=])(?=[A-Za-z/+]{0,39}\d)(?=[A-Z\d/+]{0,39}[a-z])(?=[a-z\d/+]{0,39}[A-Z])[A-Za-z0-9/+]{40}(?![\w/+=])/g;

function isId(text: string, at: number): boolean {
	ID.lastIndex = at;
	return ID.test(text);
}

function find({ text, at }: Window) {
	if (!isId(text, at)) return [];
	const secrets = [...text.matchAll(SECRET)].filter(([value]) => !value.startsWith('/') && !placeholderReason(value));
	return secrets.map(({ 0: value, index }) => ({
		start: index,
		end: index + value.length,
		confidence: 'medium' as const,
		reasons: ['beside an access key ID', 'form of AWS secrets'],
	}));
}

/** The secret of an access key whose ID stands within a few lines, whatever either is called. */
export const awsSecretBesideId: Detector = {
	id: 'aws-secret-beside-id',
	name: 'AWS secret access key',
	category: 'secret',
	description: 'Signs requests to AWS together with the access key ID that stands beside it.',
	source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
	shape: 'AKIA‹16 characters› and, within a few lines, ‹40 characters of base64›',
	revoke: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
	environment: 'AWS_SECRET_ACCESS_KEY',
	triggers: ['akia', 'asia', 'abia', 'acca'],
	before: 240,
	after: 280,
	multiline: true,
	guard: isId,
	find,
	pairsWith: ['aws-access-key-id'],
};
