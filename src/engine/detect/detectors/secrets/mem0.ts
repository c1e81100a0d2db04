import { provider } from '../../provider.ts';

export const mem0ApiKey = provider({
	id: 'mem0-api-key',
	name: 'Mem0 API key',
	description: 'Reads and writes what an assistant remembers.',
	source: 'https://docs.mem0.ai/api-reference',
	shape: 'm0-‹40 letters and digits›',
	revoke: 'https://app.mem0.ai/dashboard/api-keys',
	environment: 'MEM0_API_KEY',
	keywords: ['m0-'],
	pattern: /m0-[A-Za-z0-9]{40}(?![\w-])/,
	reason: 'prefix m0-',
	length: 56,
});
