import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://ngrok.com/docs/agent/#authtokens';
const REVOKE = 'https://dashboard.ngrok.com/authtokens';

export const ngrokToken = provider({
	id: 'ngrok-token',
	name: 'ngrok token',
	description: 'Opens tunnels of an account, or administers it.',
	source: SOURCE,
	shape: 'NGROK_AUTHTOKEN=‹49 characters›',
	revoke: REVOKE,
	environment: 'NGROK_AUTHTOKEN',
	keywords: ['ngrok'],
	pattern: assigned(/[12A-Za-z][A-Za-z0-9]{26}_[A-Za-z0-9]{20,21}/),
	confidence: 'medium',
	reason: 'assigned to a name with "ngrok"',
	length: 320,
	inWord: true,
});

export const ngrokCredentialKey = provider({
	id: 'ngrok-credential-key',
	name: 'ngrok API or edge key',
	description: 'Administers an ngrok account.',
	source: SOURCE,
	shape: 'cr_‹27 characters›',
	revoke: REVOKE,
	environment: 'NGROK_API_KEY',
	keywords: ['ngrok_api_key', 'ngrok-api-key'],
	pattern: assigned(/[\w]{48,50}/),
	confidence: 'medium',
	reason: 'assigned to a name with "ngrok"',
	length: 320,
	inWord: true,
});
