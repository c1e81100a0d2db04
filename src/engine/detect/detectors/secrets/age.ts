import { provider } from '../../provider.ts';

export const ageSecretKey = provider({
	id: 'age-secret-key',
	name: 'age secret key',
	description: 'Decrypts whatever was encrypted for it with age or SOPS.',
	source: 'https://github.com/C2SP/C2SP/blob/main/age.md',
	shape: 'AGE-SECRET-KEY-1‹58 letters and digits›',
	revoke: 'Make a new key with age-keygen and encrypt the files anew',
	environment: 'SOPS_AGE_KEY',
	keywords: ['age-secret-key-'],
	pattern: /AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]{58,80}(?![\w-])/,
	reason: 'prefix AGE-SECRET-KEY-1',
	length: 112,
});
