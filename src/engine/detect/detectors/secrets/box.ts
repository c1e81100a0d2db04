import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const boxAccessToken = provider({
	id: 'box-access-token',
	name: 'Box token or secret',
	description: 'Reads and writes the files of a Box account.',
	source: 'https://developer.box.com/guides/authentication/tokens/developer-tokens/',
	shape: 'BOX_CLIENT_SECRET=‹32 letters and digits›',
	revoke: 'https://app.box.com/developers/console',
	environment: 'BOX_CLIENT_SECRET',
	keywords: [
		'box_secret',
		'box_client',
		'box_access',
		'box_token',
		'box_dev',
		'box_api',
		'box-api',
		'boxtoken',
		'boxclient',
		'boxsecret',
	],
	pattern: assigned(/(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "box_secret"',
	length: 320,
	inWord: true,
});
