import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const lemonSqueezyApiKey = provider({
	id: 'lemon-squeezy-api-key',
	name: 'Lemon Squeezy API key',
	description: 'Full access to a store; a signed token.',
	source: 'https://docs.lemonsqueezy.com/api/getting-started/requests',
	shape: 'LEMONSQUEEZY_API_KEY=eyJ‹header›.‹claims›.‹signature›',
	revoke: 'https://app.lemonsqueezy.com/settings/api',
	environment: 'LEMONSQUEEZY_API_KEY',
	keywords: ['lemonsqueezy', 'lemon_squeezy'],
	pattern: assigned(/eyJ[\w-]{10,200}\.eyJ[\w-]{10,2000}\.[\w-]{40,1000}(?!\.)/),
	confidence: 'medium',
	reason: 'assigned to a name with "lemonsqueezy"',
	length: 3400,
	inWord: true,
});
