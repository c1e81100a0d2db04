import { provider } from '../../provider.ts';

export const deepseekApiKey = provider({
	id: 'deepseek-api-key',
	name: 'DeepSeek-style API key',
	description: "Calls a model API at the owner's expense; DeepSeek and several others use this form.",
	source: 'https://api-docs.deepseek.com',
	shape: 'sk-‹32 hex›',
	revoke: 'https://platform.deepseek.com/api_keys',
	environment: 'DEEPSEEK_API_KEY',
	keywords: ['sk-'],
	pattern: /sk-(?=[a-z]{0,31}\d)[a-z0-9]{32}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix sk-',
	length: 56,
});
