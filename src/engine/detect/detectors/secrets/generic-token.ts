import { assignedCredential } from './generic-assigned.ts';

export const genericToken = assignedCredential({
	id: 'generic-token',
	name: 'Access token',
	description:
		'A literal assigned to a name that means a token: access, refresh, bot and personal tokens of any service.',
	source: 'Heuristic: a name that ends in token, auth or jwt, and a value rarer than words and identifiers.',
	shape: 'access_token = ‹value›',
	revoke: 'Revoke the token at the service that issued it and issue a new one.',
	environment: 'ACCESS_TOKEN',
	kind: 'token',
	triggers: ['token', 'auth', 'jwt', '_pat'],
});
