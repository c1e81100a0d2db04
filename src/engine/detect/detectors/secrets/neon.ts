import { provider } from '../../provider.ts';

const SOURCE = 'https://neon.com/docs/manage/api-keys';
const REVOKE = 'https://console.neon.tech/app/settings/api-keys';

export const neonApiKey = provider({
	id: 'neon-api-key',
	name: 'Neon API key',
	description: 'Manages projects and databases.',
	source: SOURCE,
	shape: 'napi_‹60 to 68 letters and digits›',
	revoke: REVOKE,
	environment: 'NEON_API_KEY',
	keywords: ['napi_'],
	pattern: /napi_[a-z0-9]{60,68}(?![\w-])/,
	reason: 'prefix napi_',
});

export const neonPassword = provider({
	id: 'neon-password',
	name: 'Neon database password',
	description: 'Reads and writes a database.',
	source: 'https://neon.com/docs/connect/connect-from-any-app',
	shape: 'npg_‹12 to 16 letters and digits›',
	revoke: REVOKE,
	environment: 'PGPASSWORD',
	keywords: ['npg_'],
	pattern: /npg_[A-Za-z0-9]{12,16}(?![\w-])/,
	reason: 'prefix npg_',
});
