import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const webexSecret = provider({
	id: 'webex-secret',
	name: 'Webex secret or token',
	description: 'Acts for a Webex integration or bot.',
	source: 'https://developer.webex.com/docs/integrations',
	shape: 'WEBEX_CLIENT_SECRET=‹64 hex›',
	revoke: 'https://developer.webex.com/my-apps',
	environment: 'WEBEX_ACCESS_TOKEN',
	keywords: ['webex'],
	pattern: assigned(
		/(?:[a-f0-9]{64}|C[a-f0-9]{64}|[\w-]{64}_[A-Z0-9]{4}_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})/,
	),
	confidence: 'medium',
	reason: 'assigned to a name with "webex"',
	length: 320,
	inWord: true,
});
