import { provider } from '../../provider.ts';

export const canvaClientSecret = provider({
	id: 'canva-client-secret',
	name: 'Canva client secret',
	description: 'Secret of a Canva integration.',
	source: 'https://www.canva.dev/docs/connect/creating-integrations/',
	shape: 'cnvca‹51 characters›',
	revoke: 'https://www.canva.com/developers/integrations',
	environment: 'CANVA_CLIENT_SECRET',
	keywords: ['cnvca'],
	pattern: /cnvca[\w-]{51}(?![\w-])/,
	reason: 'prefix cnvca',
	length: 80,
});
