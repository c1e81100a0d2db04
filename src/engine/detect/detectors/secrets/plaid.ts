import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://plaid.com/docs/api/tokens/';
const REVOKE = 'https://dashboard.plaid.com/developers/keys';

export const plaidAccessToken = provider({
	id: 'plaid-access-token',
	name: 'Plaid access token',
	description: 'Reads the bank accounts of one linked user.',
	source: SOURCE,
	shape: 'access-production-‹UUID›',
	revoke: REVOKE,
	environment: 'PLAID_ACCESS_TOKEN',
	keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
	pattern:
		/access-(?:sandbox|development|production)-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![\w-])/,
	reason: 'prefix access-production-',
	length: 80,
});

export const plaidSecret = provider({
	id: 'plaid-secret',
	name: 'Plaid secret',
	description: 'With the client id it calls Plaid for every linked bank account.',
	source: SOURCE,
	shape: 'PLAID_SECRET=‹30 hex›',
	revoke: REVOKE,
	environment: 'PLAID_SECRET',
	keywords: ['plaid'],
	pattern: assigned(/(?=[a-z]{0,29}\d)[a-z0-9]{30}/),
	confidence: 'medium',
	reason: 'assigned to a name with "plaid"',
	length: 320,
	inWord: true,
	pairsWith: ['plaid-client-id'],
});

export const plaidClientId = provider({
	id: 'plaid-client-id',
	name: 'Plaid client id',
	description: 'Identifies a Plaid customer; of use only together with the secret.',
	source: SOURCE,
	shape: 'PLAID_CLIENT_ID=‹24 hex›',
	revoke: REVOKE,
	environment: 'PLAID_CLIENT_ID',
	keywords: ['plaid_client', 'plaidclient', 'plaid-client', 'plaid client'],
	pattern: assigned(/(?=[a-z]{0,23}\d)[a-z0-9]{24}/),
	confidence: 'medium',
	reason: 'assigned to a name with "plaid_client"',
	length: 320,
	inWord: true,
});
