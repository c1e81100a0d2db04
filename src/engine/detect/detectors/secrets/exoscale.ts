import { provider } from '../../provider.ts';

const SOURCE = 'https://community.exoscale.com/product/iam/';
const REVOKE = 'https://portal.exoscale.com/iam/keys';

export const exoscaleApiKey = provider({
	id: 'exoscale-api-key',
	name: 'Exoscale API key',
	description: 'Names an API key of Exoscale; its secret is rarely far.',
	source: SOURCE,
	shape: 'EXO‹24 hex digits›',
	revoke: REVOKE,
	environment: 'EXOSCALE_API_KEY',
	keywords: ['exo'],
	pattern: /EXO[0-9a-f]{24}(?![\w-])/,
	reason: 'prefix EXO',
});
