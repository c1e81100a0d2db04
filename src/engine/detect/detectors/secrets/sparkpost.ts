import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const sparkpostApiKey = provider({
	id: 'sparkpost-api-key',
	name: 'SparkPost API key',
	description: "Sends mail in the owner's name.",
	source: 'https://developers.sparkpost.com/api/#header-authentication',
	shape: 'SPARKPOST_API_KEY=‹40 hex›',
	revoke: 'https://app.sparkpost.com/account/api-keys',
	environment: 'SPARKPOST_API_KEY',
	keywords: ['sparkpost'],
	pattern: assigned(/[A-Za-z0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "sparkpost"',
	length: 320,
	inWord: true,
});
