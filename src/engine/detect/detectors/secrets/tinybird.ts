import { provider } from '../../provider.ts';

export const tinybirdToken = provider({
	id: 'tinybird-token',
	name: 'Tinybird token',
	description: 'Reads, and may write, the data of a workspace.',
	source: 'https://www.tinybird.co/docs/forward/administration/tokens',
	shape: 'p.eyJ‹claims›.‹27 or 43 characters›',
	revoke: 'https://cloud.tinybird.co/tokens',
	environment: 'TINYBIRD_TOKEN',
	keywords: ['p.eyj'],
	pattern: /p\.eyJ[\w-]{40,320}\.[\w-]{27,43}(?![\w-])/,
	reason: 'prefix p.eyJ',
	length: 400,
});
