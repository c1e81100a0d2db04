import { provider } from '../../provider.ts';

export const flexportToken = provider({
	id: 'flexport-token',
	name: 'Flexport logistics token',
	description: 'Reads and changes shipments.',
	source: 'https://developers.flexport.com/s/authentication',
	shape: 'shltm_‹40 characters›',
	revoke: 'https://core.flexport.com',
	environment: 'FLEXPORT_TOKEN',
	keywords: ['shltm_'],
	pattern: /shltm_[\w-]{40}(?![\w-])/,
	reason: 'prefix shltm_',
	length: 64,
});
