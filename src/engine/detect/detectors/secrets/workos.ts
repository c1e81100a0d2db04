import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const workosApiKey = provider({
	id: 'workos-api-key',
	name: 'WorkOS API key',
	description: 'Administers the directory and sign-in of an application.',
	source: 'https://workos.com/docs/reference/api-keys',
	shape: 'sk_live_‹characters› with a leading key id',
	revoke: 'https://dashboard.workos.com/api-keys',
	environment: 'WORKOS_API_KEY',
	keywords: ['workos'],
	pattern: assigned(/sk_(?:live_|test_)?[A-Za-z0-9=]{32,160}/),
	reason: 'assigned to a name with "workos"',
	length: 320,
	inWord: true,
});
