import { provider } from '../../provider.ts';

export const coderabbitApiKey = provider({
	id: 'coderabbit-api-key',
	name: 'CodeRabbit API key',
	description: 'Reads the reviews of an organisation.',
	source: 'https://docs.coderabbit.ai/api-reference/',
	shape: 'cr-‹58 hex›',
	revoke: 'https://app.coderabbit.ai',
	environment: 'CODERABBIT_API_KEY',
	keywords: ['cr-'],
	pattern: /(?<!-)cr-[a-f0-9]{58}(?![\w-])/,
	reason: 'prefix cr-',
	length: 80,
});
