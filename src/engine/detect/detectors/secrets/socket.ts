import { provider } from '../../provider.ts';

export const socketApiToken = provider({
	id: 'socket-api-token',
	name: 'Socket API token',
	description: 'Reads and scans the packages of an organisation.',
	source: 'https://docs.socket.dev/reference/authentication',
	shape: 'sktsec_‹44 or more characters›_api',
	revoke: 'https://socket.dev/dashboard',
	environment: 'SOCKET_API_TOKEN',
	keywords: ['sktsec_'],
	pattern: /sktsec_[\w-]{36,72}(?![\w-])/,
	reason: 'prefix sktsec_',
	length: 96,
});
