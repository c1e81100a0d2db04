import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://help.cloudsmith.io/docs/api-key';
const REVOKE = 'https://cloudsmith.io/user/settings/api/';

export const cloudsmithToken = provider({
	id: 'cloudsmith-token',
	name: 'Cloudsmith API key',
	description: 'Reads and publishes packages.',
	source: SOURCE,
	shape: 'csa_‹36 letters and digits›',
	revoke: REVOKE,
	environment: 'CLOUDSMITH_API_KEY',
	keywords: ['csa_'],
	pattern: /csa_[A-Za-z0-9]{36}(?![\w-])/,
	reason: 'prefix csa_',
});

export const cloudsmithLegacyKey = provider({
	id: 'cloudsmith-legacy-key',
	name: 'Cloudsmith API key',
	description: 'A key from before the prefix, told by its name.',
	source: SOURCE,
	shape: 'CLOUDSMITH_API_KEY=‹40 hex digits›',
	revoke: REVOKE,
	environment: 'CLOUDSMITH_API_KEY',
	keywords: ['cloudsmith'],
	pattern: assigned(/[0-9a-f]{40}/),
	confidence: 'medium',
	reason: 'named after Cloudsmith',
	inWord: true,
});
