import { provider } from '../../provider.ts';

const SOURCE = 'https://infisical.com/docs/documentation/platform/token';
const REVOKE = 'https://app.infisical.com/';

export const infisicalServiceToken = provider({
	id: 'infisical-service-token',
	name: 'Infisical service token',
	description: 'Reads the secrets of one environment.',
	source: SOURCE,
	shape: 'st.‹24 hex digits›.‹32 hex digits›.‹32 hex digits›',
	revoke: REVOKE,
	environment: 'INFISICAL_TOKEN',
	keywords: ['st.'],
	pattern: /st\.[0-9a-f]{24}\.[0-9a-f]{20,64}\.[0-9a-f]{20,64}(?![\w-])/,
	reason: 'form of Infisical tokens',
});
