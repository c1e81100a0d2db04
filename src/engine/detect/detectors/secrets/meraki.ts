import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const merakiApiKey = provider({
	id: 'meraki-api-key',
	name: 'Cisco Meraki API key',
	description: 'Administers the networks of an organisation.',
	source: 'https://developer.cisco.com/meraki/api-v1/authorization/',
	shape: 'MERAKI_DASHBOARD_API_KEY=‹40 hex›',
	revoke: 'https://dashboard.meraki.com',
	environment: 'MERAKI_DASHBOARD_API_KEY',
	keywords: ['meraki'],
	pattern: assigned(/[a-f0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "meraki"',
	length: 320,
	inWord: true,
});
