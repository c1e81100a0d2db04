import { provider } from '../../provider.ts';

export const langsmithApiKey = provider({
	id: 'langsmith-api-key',
	name: 'LangSmith API key',
	description: 'Reads and writes the traces of a workspace: prompts, answers, users.',
	source: 'https://docs.langchain.com/langsmith/create-account-api-key',
	shape: 'lsv2_pt_‹32 hex›_‹10 hex›',
	revoke: 'https://smith.langchain.com/settings',
	environment: 'LANGSMITH_API_KEY',
	keywords: ['lsv2_', 'ls__'],
	pattern: /(?:lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|ls__[a-f0-9]{32})(?![\w-])/,
	reason: 'prefix lsv2_pt_',
	length: 72,
});
