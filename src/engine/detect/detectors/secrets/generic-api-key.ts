import { assignedCredential } from './generic-assigned.ts';

export const genericApiKey = assignedCredential({
	id: 'generic-api-key',
	name: 'API key',
	description:
		'A literal assigned to a name that means a key: API, access, signing, encryption and account keys of any service.',
	source:
		'Heuristic: a name that ends in key, and a value rarer than words and identifiers; public, cache and sort keys are none.',
	shape: 'api_key = ‹value›',
	revoke: 'Revoke the key at the service that issued it and issue a new one.',
	environment: 'API_KEY',
	kind: 'key',
	triggers: ['key'],
});
