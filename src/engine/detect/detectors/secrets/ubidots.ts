import { provider } from '../../provider.ts';

export const ubidotsToken = provider({
	id: 'ubidots-token',
	name: 'Ubidots token',
	description: 'Reads and writes the devices of an account.',
	source: 'https://docs.ubidots.com/v1.6/reference/authentication',
	shape: 'BBFF-‹30 letters and digits›',
	revoke: 'https://industrial.ubidots.com',
	environment: 'UBIDOTS_TOKEN',
	keywords: ['bbff-', 'bbus-'],
	pattern: /BB(?:FF|US)-[A-Za-z0-9]{30}(?![\w-])/,
	reason: 'prefix BBFF-',
	length: 56,
});
