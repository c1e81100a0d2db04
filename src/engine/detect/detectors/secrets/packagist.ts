import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://packagist.org/apidoc';
const REVOKE = 'https://packagist.org/profile/';

export const packagistToken = provider({
	id: 'packagist-token',
	name: 'Packagist API token',
	description: 'Updates packages; the prefix tells users from organisations of Private Packagist.',
	source: 'https://packagist.com/docs/api',
	shape: 'packagist_‹kind›_‹68 characters›',
	revoke: REVOKE,
	environment: 'PACKAGIST_API_TOKEN',
	keywords: ['packagist_'],
	pattern: /packagist_(?:ack|acs|oat|oct|ort|uut|uat)_?[a-f0-9]{40,80}(?![\w-])/,
	reason: 'prefix packagist_',
});

export const packagistLegacyToken = provider({
	id: 'packagist-legacy-token',
	name: 'Packagist API token',
	description: 'A token told by its name.',
	source: SOURCE,
	shape: 'PACKAGIST_TOKEN=‹20 characters›',
	revoke: REVOKE,
	environment: 'PACKAGIST_API_TOKEN',
	keywords: ['packagist'],
	pattern: assigned(/(?=[A-Za-z_-]{0,19}\d)[\w-]{20}/),
	confidence: 'medium',
	reason: 'named after Packagist',
	inWord: true,
});
