import { provider } from '../../provider.ts';

export const inngestSigningKey = provider({
	id: 'inngest-signing-key',
	name: 'Inngest signing key',
	description: 'Runs the functions of an environment and reads their data.',
	source: 'https://www.inngest.com/docs/platform/signing-keys',
	shape: 'signkey-prod-‹32 or 64 hex›',
	revoke: 'https://app.inngest.com',
	environment: 'INNGEST_SIGNING_KEY',
	keywords: ['signkey-'],
	pattern: /signkey-(?:prod|test|branch)-[a-f0-9]{32,64}(?![\w-])/,
	reason: 'prefix signkey-prod-',
	length: 96,
});
