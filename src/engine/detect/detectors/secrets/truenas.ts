import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const truenasApiKey = provider({
	id: 'truenas-api-key',
	name: 'TrueNAS API key',
	description: 'Administers a TrueNAS system.',
	source: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
	shape: 'TRUENAS_API_KEY=‹id›-‹64 letters and digits›',
	revoke: 'Top toolbar, API keys',
	environment: 'TRUENAS_API_KEY',
	keywords: ['truenas', 'tn_api', 'tn_key'],
	pattern: assigned(/\d{1,6}-[A-Za-z0-9]{64}/),
	reason: 'assigned to a name with "truenas"',
	length: 320,
	inWord: true,
});
