import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.blynk.io/en/blynk.cloud/device-https-api/authentication';
const REVOKE = 'https://blynk.cloud/dashboard';

export const blynkDeviceToken = provider({
	id: 'blynk-device-token',
	name: 'Blynk device token in a URL',
	description: 'Reads and controls a device.',
	source: SOURCE,
	shape: 'https://blynk.cloud/external/api/…?token=‹32 characters›',
	revoke: REVOKE,
	environment: 'BLYNK_AUTH_TOKEN',
	keywords: ['blynk.cloud/external/api/'],
	pattern: /blynk\.cloud\/external\/api\/[\w/]{1,32}\?token=(?<value>[\w-]{32})(?![\w-])/,
	reason: 'prefix https://blynk.cloud/external/api/…?token=',
	length: 128,
});

export const blynkClientCredentials = provider({
	id: 'blynk-client-credentials',
	name: 'Blynk client secret',
	description: 'Administers the devices of an organisation.',
	source: SOURCE,
	shape: 'oa2-client-id_‹32 characters›:‹40 letters and digits›',
	revoke: REVOKE,
	environment: 'BLYNK_CLIENT_SECRET',
	keywords: ['oa2-client-id_'],
	pattern: /oa2-client-id_[\w-]{32}:(?<value>[A-Za-z0-9]{40})(?![\w-])/,
	reason: 'prefix oa2-client-id_',
	length: 112,
});
