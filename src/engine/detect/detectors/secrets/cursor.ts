import { provider } from '../../provider.ts';

export const cursorApiKey = provider({
	id: 'cursor-api-key',
	name: 'Cursor API key',
	description: 'Runs agents and reads the usage of a Cursor team.',
	source: 'https://cursor.com/docs/api',
	shape: 'key_‹64 hex›',
	revoke: 'https://cursor.com/dashboard',
	environment: 'CURSOR_API_KEY',
	keywords: ['key_', 'crsr_'],
	pattern: /(?:key|crsr)_[a-f0-9]{64}(?![\w-])/,
	reason: 'prefix key_',
	length: 88,
});
