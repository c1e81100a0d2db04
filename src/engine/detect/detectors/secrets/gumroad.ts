import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const gumroadToken = provider({
	id: 'gumroad-token',
	name: 'Gumroad token or secret',
	description: 'Reads the sales of an account.',
	source: 'https://gumroad.com/api',
	shape: 'GUMROAD_ACCESS_TOKEN=‹64 characters›',
	revoke: 'https://gumroad.com/settings/advanced',
	environment: 'GUMROAD_ACCESS_TOKEN',
	keywords: ['gumroad'],
	pattern: assigned(/(?:[a-f0-9]{64}|[\w-]{43})/),
	confidence: 'medium',
	reason: 'assigned to a name with "gumroad"',
	length: 320,
	inWord: true,
});
