import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const ablyApiKey = provider({
	id: 'ably-api-key',
	name: 'Ably API key',
	description: 'Publishes and reads the channels of an application.',
	source: 'https://ably.com/docs/platform/account/app/api',
	shape: 'ABLY_API_KEY=‹6 characters›.‹6 characters›:‹43 characters›',
	revoke: 'https://ably.com/accounts/any/apps/any/app_keys',
	environment: 'ABLY_API_KEY',
	keywords: ['ably'],
	pattern: assigned(/[\w-]{6}\.[\w-]{6}:[\w-]{20,43}/),
	reason: 'assigned to a name with "ably"',
	length: 320,
	inWord: true,
});
