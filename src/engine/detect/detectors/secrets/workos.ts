import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://workos.com/docs/reference/api-keys';
const REVOKE = 'https://dashboard.workos.com/api-keys';

export const workosApiKey = provider({
	id: 'workos-api-key',
	name: 'WorkOS API key',
	description: 'Administers the directory and sign-in of an application.',
	source: SOURCE,
	shape: 'sk_live_‹characters› with a leading key id',
	revoke: REVOKE,
	environment: 'WORKOS_API_KEY',
	keywords: ['workos'],
	pattern: assigned(/sk_(?:live|test)?_?[A-Za-z0-9=_]{32,160}/),
	reason: 'assigned to a name with "workos"',
	length: 320,
	inWord: true,
});

export const workosProductionKey = provider({
	id: 'workos-production-key',
	name: 'WorkOS production key',
	description: 'Administers the directory and sign-in of an application.',
	source: SOURCE,
	shape: 'sk_live_‹base64 that begins with a2V5›',
	revoke: REVOKE,
	environment: 'WORKOS_API_KEY',
	keywords: ['sk_a2v5', 'sk_live_a2v5'],
	pattern: /sk_(?:live_)?a2V5[A-Za-z0-9+/]{40,160}={0,2}(?![\w=])/,
	reason: 'prefix sk_live_',
	length: 192,
});
