import { provider } from '../../provider.ts';

const SOURCE = 'https://yandex.cloud/en/docs/iam/concepts/authorization/';
const REVOKE = 'https://console.yandex.cloud/';

export const yandexCloudApiKey = provider({
	id: 'yandex-cloud-api-key',
	name: 'Yandex Cloud API key',
	description: 'Calls Yandex Cloud services as a service account.',
	source: SOURCE,
	shape: 'AQVN‹35 to 38 characters›',
	revoke: REVOKE,
	environment: 'YC_API_KEY',
	keywords: ['aqvn'],
	pattern: /AQVN[\w-]{35,38}(?![\w-])/,
	reason: 'prefix AQVN',
});

export const yandexCloudToken = provider({
	id: 'yandex-cloud-token',
	name: 'Yandex Cloud IAM token',
	description: 'Acts as an account or service account in Yandex Cloud for up to twelve hours.',
	source: SOURCE,
	shape: 't1.‹characters›.‹86 characters›',
	revoke: REVOKE,
	environment: 'YC_TOKEN',
	keywords: ['t1.'],
	pattern: /t1\.[\w-]{1,1500}={0,2}\.[\w-]{86}={0,2}(?![\w=-])/,
	reason: 'prefix t1.',
	length: 1616,
});

export const yandexCloudStaticKey = provider({
	id: 'yandex-cloud-static-key',
	name: 'Yandex Cloud static access key',
	description: 'Signs requests to the storage and queues of Yandex Cloud, which follow the AWS protocols.',
	source: SOURCE,
	shape: 'YC‹38 characters›',
	revoke: REVOKE,
	keywords: ['yc'],
	pattern: /YC[A-Z][\w-]{37}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix YC',
});

export const yandexOauthToken = provider({
	id: 'yandex-oauth-token',
	name: 'Yandex OAuth token',
	description: 'Acts for a Yandex user; fetches IAM tokens of Yandex Cloud.',
	source: SOURCE,
	shape: 'y0_‹characters›',
	revoke: REVOKE,
	environment: 'YC_TOKEN',
	keywords: ['y0_', 'y1_', 'y2_', 'y3_'],
	pattern: /y[0-3]_[\w-]{50,70}(?![\w-])/,
	reason: 'prefix of OAuth tokens',
});

export const yandexApiKey = provider({
	id: 'yandex-api-key',
	name: 'Yandex API key',
	description: 'Calls Predictor, Dictionary or Translate.',
	source: 'https://yandex.com/dev/predictor/doc/en/',
	shape: 'pdct.1.1.‹date›.‹16 hex digits›.‹40 hex digits›',
	revoke: REVOKE,
	keywords: ['pdct.1.1.', 'dict.1.1.', 'trnsl.1.1.'],
	pattern: /(?:pdct|dict|trnsl)\.1\.1\.\d{8}T\d{6}Z\.[0-9a-f]{16}\.[0-9a-f]{40}(?![\w-])/,
	reason: 'prefix of Yandex API keys',
});
