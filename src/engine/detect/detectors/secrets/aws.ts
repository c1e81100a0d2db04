import type { Confidence } from '../../detector.ts';
import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html';
const REVOKE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html';

/** Issued keys are base 32, without 0, 1, 8 and 9; others are typed by hand, or cut from something else. */
function judgeAccessKeyId(value: string): { confidence: Confidence; reasons: readonly string[] } {
	const issued = /^[A-Z2-7]+$/.test(value.slice(4));
	// Alone it opens nothing: its secret, found beside it, raises it.
	return { confidence: 'medium', reasons: issued ? [] : ['not base 32'] };
}

export const awsAccessKeyId = provider({
	id: 'aws-access-key-id',
	name: 'AWS access key ID',
	description:
		'Names an access key of an AWS account or, with ASIA, a temporary session. Worth a look even alone: its secret is rarely far.',
	source: SOURCE,
	shape: 'AKIA‹16 capitals and digits›',
	revoke: REVOKE,
	environment: 'AWS_ACCESS_KEY_ID',
	keywords: ['akia', 'asia', 'abia', 'acca', 'a3t'],
	pattern: /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}(?!\w)/,
	reason: 'prefix of access keys',
	judge: judgeAccessKeyId,
});

export const awsSecretAccessKey = provider({
	id: 'aws-secret-access-key',
	name: 'AWS secret access key',
	description: 'Signs requests to AWS together with its access key ID: full access as the user it belongs to.',
	source: SOURCE,
	shape: 'aws_secret_access_key=‹40 characters of base64›',
	revoke: REVOKE,
	environment: 'AWS_SECRET_ACCESS_KEY',
	keywords: ['aws', 'amazon', 'secretaccesskey', 'secret_access_key', 'secret-access-key', 'secretkey', 'secret_key'],
	pattern: assigned(/(?=[A-Za-z/+]{0,39}\d)(?=[A-Z\d/+]{0,39}[a-z])(?=[a-z\d/+]{0,39}[A-Z])[A-Za-z0-9/+]{40}(?![/+=])/),
	confidence: 'medium',
	reason: 'named after AWS',
	inWord: true,
	pairsWith: ['aws-access-key-id'],
});

export const awsSessionToken = provider({
	id: 'aws-session-token',
	name: 'AWS session token',
	description: 'Temporary credentials of AWS STS, used with an ASIA key until they expire.',
	source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html',
	shape: 'IQoJb3JpZ2lu‹base64›',
	revoke: REVOKE,
	environment: 'AWS_SESSION_TOKEN',
	keywords: ['iqojb3jpz2lu', 'fwogzxivyxdz', 'fqogzxivyxdz', 'aqodyxdz'],
	pattern: /(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|AQoDYXdz)[A-Za-z0-9/+%]{60,3000}={0,2}(?![\w/+])/,
	reason: 'prefix of session tokens',
	length: 3024,
	pairsWith: ['aws-access-key-id'],
});

export const awsBedrockApiKey = provider({
	id: 'aws-bedrock-api-key',
	name: 'Amazon Bedrock API key',
	description: 'Calls the models of Amazon Bedrock on the account that made it.',
	source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
	shape: 'ABSK‹base64›',
	revoke: REVOKE,
	environment: 'AWS_BEARER_TOKEN_BEDROCK',
	keywords: ['absk'],
	pattern: /ABSK[A-Za-z0-9+/]{109,269}={0,2}(?![\w/+])/,
	reason: 'prefix ABSK',
});

export const awsBedrockShortTermKey = provider({
	id: 'aws-bedrock-short-term-key',
	name: 'Amazon Bedrock short-term API key',
	description: 'Calls the models of Amazon Bedrock for up to twelve hours with the rights of the session that made it.',
	source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
	shape: 'bedrock-api-key-‹base64›',
	revoke: REVOKE,
	environment: 'AWS_BEARER_TOKEN_BEDROCK',
	keywords: ['bedrock-api-key-'],
	pattern:
		/bedrock-api-key-(?:YmVkcm9jay5hbWF6b25hd3MuY29t|(?=[A-Za-z+/]{0,64}\d)[A-Za-z0-9+/]{32})[A-Za-z0-9+/]{0,3500}={0,2}(?![\w/+])/,
	reason: 'prefix bedrock-api-key-',
	length: 3568,
});

export const awsAppsyncApiKey = provider({
	id: 'aws-appsync-api-key',
	name: 'AWS AppSync GraphQL API key',
	description: 'Queries an AppSync GraphQL API without a user.',
	source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
	shape: 'da2-‹26 small letters and digits›',
	revoke: REVOKE,
	keywords: ['da2-'],
	pattern: /da2-[a-z0-9]{26}(?![\w-])/,
	reason: 'prefix da2-',
});

export const amazonMwsToken = provider({
	id: 'amazon-mws-token',
	name: 'Amazon MWS authorisation token',
	description: 'Lets a developer act for a seller in Amazon Marketplace Web Service.',
	source: 'https://developer-docs.amazon.com/sp-api/docs/migrating-from-amazon-mws',
	shape: 'amzn.mws.‹UUID›',
	revoke: REVOKE,
	keywords: ['amzn.mws.'],
	pattern: /amzn\.mws\.[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![\w-])/,
	reason: 'prefix amzn.mws.',
});

export const amazonOauthClientSecret = provider({
	id: 'amazon-oauth-client-secret',
	name: 'Login with Amazon client secret',
	description:
		'Proves to Amazon that a request comes from the application (Login with Amazon, Selling Partner API, Alexa).',
	source: 'https://developer.amazon.com/docs/login-with-amazon/register-web.html',
	shape: 'amzn1.oa2-cs.v1.‹64 hex digits›',
	revoke: REVOKE,
	keywords: ['amzn1.oa2-cs.'],
	pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}(?![\w-])/,
	reason: 'prefix amzn1.oa2-cs.v1.',
});
