import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developers.messagebird.com/api/#api-access';
const REVOKE = 'https://dashboard.messagebird.com/en/developers/access';

export const messagebirdApiToken = provider({
	id: 'messagebird-api-token',
	name: 'MessageBird API key',
	description: "Sends messages and calls at the owner's expense. MessageBird is now Bird.",
	source: SOURCE,
	shape: 'MESSAGEBIRD_API_KEY=‹25 letters and digits›',
	revoke: REVOKE,
	environment: 'MESSAGEBIRD_API_KEY',
	keywords: ['messagebird', 'message-bird', 'message_bird'],
	pattern: assigned(/(?=[A-Za-z_-]{0,24}\d)[A-Za-z0-9_-]{25}/),
	confidence: 'medium',
	reason: 'assigned to a name with "messagebird"',
	length: 320,
	inWord: true,
	pairsWith: ['messagebird-client-id'],
});

export const messagebirdClientId = provider({
	id: 'messagebird-client-id',
	name: 'MessageBird client id',
	description: 'Identifies an application of MessageBird.',
	source: SOURCE,
	shape: 'MESSAGEBIRD_CLIENT_ID=‹UUID›',
	revoke: REVOKE,
	keywords: ['messagebird', 'message-bird', 'message_bird'],
	pattern: assigned(/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/),
	confidence: 'medium',
	reason: 'assigned to a name with "messagebird"',
	length: 320,
	inWord: true,
});
