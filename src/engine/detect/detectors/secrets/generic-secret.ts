import { assignedCredential } from './generic-assigned.ts';

export const genericSecret = assignedCredential({
	id: 'generic-secret',
	name: 'Secret',
	description:
		'A literal assigned to a name that means a shared secret: client secrets, signing secrets, salts, credentials.',
	source: 'Heuristic: a name such as client_secret or credential, and a value rarer than words and identifiers.',
	shape: 'client_secret = ‹value›',
	revoke: 'Rotate the secret at the service that issued it.',
	environment: 'CLIENT_SECRET',
	kind: 'secret',
	triggers: ['secret', 'credential', 'creds', 'salt', 'pepper'],
});
