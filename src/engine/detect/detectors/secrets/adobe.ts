import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.adobe.com/developer-console/docs/guides/authentication/';
const REVOKE = 'https://developer.adobe.com/console';

export const adobeClientSecret = provider({
	id: 'adobe-client-secret',
	name: 'Adobe client secret',
	description: 'Secret of an Adobe application.',
	source: SOURCE,
	shape: 'p8e-‹32 characters›',
	revoke: REVOKE,
	environment: 'ADOBE_CLIENT_SECRET',
	keywords: ['p8e-'],
	pattern: /p8e-[\w-]{32}(?![\w-])/,
	reason: 'prefix p8e-',
	length: 56,
	pairsWith: ['adobe-client-id'],
});

export const adobeClientId = provider({
	id: 'adobe-client-id',
	name: 'Adobe client id or key',
	description: 'Identifies an Adobe application; of use only with its secret.',
	source: SOURCE,
	shape: 'ADOBE_CLIENT_ID=‹32 hex›',
	revoke: REVOKE,
	environment: 'ADOBE_CLIENT_ID',
	keywords: ['adobe'],
	pattern: assigned(/(?=[a-z]{0,31}\d)[a-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "adobe"',
	length: 320,
	inWord: true,
});
