import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.snyk.io/snyk-api/authentication-for-api';
const REVOKE = 'https://app.snyk.io/account';

export const snykToken = provider({
	id: 'snyk-token',
	name: 'Snyk API token',
	description: 'Reads and changes projects and their results.',
	source: SOURCE,
	shape: 'SNYK_TOKEN=‹UUID›',
	revoke: REVOKE,
	environment: 'SNYK_TOKEN',
	keywords: ['snyk'],
	pattern: assigned(/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/),
	confidence: 'medium',
	reason: 'named after Snyk',
	inWord: true,
});

export const snykPrefixedToken = provider({
	id: 'snyk-prefixed-token',
	name: 'Snyk token',
	description: 'A personal or service account token with a signed form.',
	source: SOURCE,
	shape: 'snyk_uat.‹8 hex digits›.‹characters›',
	revoke: REVOKE,
	keywords: ['snyk_uat.', 'snyk_sat.'],
	pattern: /snyk_[us]at\.[0-9a-f]{8}\.[\w-]{10,500}\.[\w-]{40,120}(?![\w-])/,
	reason: 'prefix of Snyk tokens',
	length: 656,
});
