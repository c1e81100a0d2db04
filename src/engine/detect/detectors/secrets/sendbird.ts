import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const sendbirdToken = provider({
	id: 'sendbird-token',
	name: 'Sendbird API token',
	description: 'Administers the chats of an application.',
	source: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
	shape: 'SENDBIRD_API_TOKEN=‹40 hex›',
	revoke: 'https://dashboard.sendbird.com',
	environment: 'SENDBIRD_API_TOKEN',
	keywords: ['sendbird'],
	pattern: assigned(/(?:[a-f0-9]{40}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})/),
	confidence: 'medium',
	reason: 'assigned to a name with "sendbird"',
	length: 320,
	inWord: true,
});
