import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const postmarkToken = provider({
	id: 'postmark-token',
	name: 'Postmark server or account token',
	description: "Sends mail in the owner's name.",
	source: 'https://postmarkapp.com/developer/api/overview#authentication',
	shape: 'X-Postmark-Server-Token: ‹UUID›',
	revoke: 'https://account.postmarkapp.com/api_tokens',
	environment: 'POSTMARK_SERVER_TOKEN',
	keywords: ['postmark'],
	pattern: assigned(/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/),
	confidence: 'medium',
	reason: 'assigned to a name with "postmark"',
	length: 320,
	inWord: true,
});
