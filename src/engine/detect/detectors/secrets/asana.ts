import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developers.asana.com/docs/personal-access-token';
const REVOKE = 'https://app.asana.com/0/my-apps';

export const asanaAccessToken = provider({
	id: 'asana-access-token',
	name: 'Asana access token',
	description: 'Acts as a person in Asana.',
	source: SOURCE,
	shape: '2/‹digits›/‹digits›:‹32 hex›',
	revoke: REVOKE,
	environment: 'ASANA_ACCESS_TOKEN',
	keywords: ['0/', '1/', '2/'],
	pattern: /[012]\/\d{12,19}(?:\/\d{12,19})?:[a-f0-9]{32}(?![\w-])/,
	reason: 'prefix 2/',
	length: 96,
});

export const asanaSecret = provider({
	id: 'asana-secret',
	name: 'Asana secret or token',
	description: 'Secret of an Asana application, or an older token.',
	source: SOURCE,
	shape: 'ASANA_CLIENT_SECRET=‹32 letters and digits›',
	revoke: REVOKE,
	environment: 'ASANA_CLIENT_SECRET',
	keywords: ['asana'],
	pattern: assigned(
		/(?:(?=[a-z]{0,31}\d)[a-z0-9]{32}|[01]\/[a-f0-9]{32}|\d{4,19}\/\d{12,28}:[A-Za-z0-9]{32}|[a-z0-9:/]{51})/,
	),
	confidence: 'medium',
	reason: 'assigned to a name with "asana"',
	length: 320,
	inWord: true,
	pairsWith: ['asana-client-id'],
});

export const asanaClientId = provider({
	id: 'asana-client-id',
	name: 'Asana client id',
	description: 'Identifies an Asana application; of use only with its secret.',
	source: SOURCE,
	shape: 'ASANA_CLIENT_ID=‹16 digits›',
	revoke: REVOKE,
	environment: 'ASANA_CLIENT_ID',
	keywords: ['asana'],
	pattern: assigned(/\d{16}/),
	confidence: 'medium',
	reason: 'assigned to a name with "asana"',
	length: 320,
	inWord: true,
});
