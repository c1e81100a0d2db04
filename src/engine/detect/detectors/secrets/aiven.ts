import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://aiven.io/docs/platform/concepts/authentication-tokens';
const REVOKE = 'https://console.aiven.io/profile/tokens';

export const aivenToken = provider({
	id: 'aiven-token',
	name: 'Aiven token',
	description: 'Manages services as its owner.',
	source: SOURCE,
	shape: 'AIVEN_TOKEN=‹372 characters of base64›',
	revoke: REVOKE,
	environment: 'AIVEN_TOKEN',
	keywords: ['aiven'],
	pattern: assigned(/[A-Za-z0-9/+=]{372}/),
	confidence: 'medium',
	reason: 'named after Aiven',
	length: 624,
	inWord: true,
});

export const aivenServicePassword = provider({
	id: 'aiven-service-password',
	name: 'Aiven service password',
	description: 'Opens one database or other service.',
	source: 'https://aiven.io/docs/platform/concepts/service-users',
	shape: 'AVNS_‹19 characters›',
	revoke: REVOKE,
	keywords: ['avns_'],
	pattern: /AVNS_[\w-]{19,21}(?![\w-])/,
	reason: 'prefix AVNS_',
});
