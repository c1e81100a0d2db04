import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const plivoAuthToken = provider({
	id: 'plivo-auth-token',
	name: 'Plivo auth token',
	description: "Sends messages and calls at the owner's expense.",
	source: 'https://www.plivo.com/docs/account/security/auth-id-and-token/',
	shape: 'PLIVO_AUTH_TOKEN=‹40 characters›',
	revoke: 'https://console.plivo.com',
	environment: 'PLIVO_AUTH_TOKEN',
	keywords: ['plivo'],
	pattern: assigned(/(?=[A-Za-z_-]{0,39}\d)[\w-]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "plivo"',
	length: 320,
	inWord: true,
});
