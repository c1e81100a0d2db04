import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://configcat.com/docs/sdk-reference/overview/';
const REVOKE = 'https://app.configcat.com/sdkkey';

export const configcatSdkKey = provider({
	id: 'configcat-sdk-key',
	name: 'ConfigCat SDK key',
	description: 'Reads the flags of an environment.',
	source: SOURCE,
	shape: 'configcat-sdk-1/‹22 characters›/‹22 characters›',
	revoke: REVOKE,
	environment: 'CONFIGCAT_SDK_KEY',
	keywords: ['configcat-sdk-'],
	pattern: /configcat-sdk-\d\/[\w-]{22}\/[\w-]{22}(?![\w-])/,
	reason: 'prefix configcat-sdk-1/',
	length: 96,
});

export const configcatLegacyKey = provider({
	id: 'configcat-legacy-key',
	name: 'ConfigCat SDK key, older form',
	description: 'Reads the flags of an environment.',
	source: SOURCE,
	shape: 'CONFIGCAT_SDK_KEY=‹22 characters›/‹22 characters›',
	revoke: REVOKE,
	environment: 'CONFIGCAT_SDK_KEY',
	keywords: ['configcat'],
	pattern: assigned(/[\w-]{22}\/[\w-]{22}/),
	confidence: 'medium',
	reason: 'assigned to a name with "configcat"',
	length: 320,
	inWord: true,
});
