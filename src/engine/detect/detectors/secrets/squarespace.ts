import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const squarespaceApiKey = provider({
	id: 'squarespace-api-key',
	name: 'Squarespace API key',
	description: 'Reads and writes the orders of a shop.',
	source: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
	shape: 'SQUARESPACE_API_KEY=‹UUID›',
	revoke: 'https://‹site›.squarespace.com/config/settings/developer-api-keys',
	environment: 'SQUARESPACE_API_KEY',
	keywords: ['squarespace'],
	pattern: assigned(/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/),
	confidence: 'medium',
	reason: 'assigned to a name with "squarespace"',
	length: 320,
	inWord: true,
});
