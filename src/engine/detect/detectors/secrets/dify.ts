import { provider } from '../../provider.ts';

export const difyApiKey = provider({
	id: 'dify-api-key',
	name: 'Dify API key',
	description: 'Runs an application, or reads and writes its knowledge.',
	source: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
	shape: 'app-‹24 letters and digits›',
	revoke: 'The page API access of the application',
	environment: 'DIFY_API_KEY',
	keywords: ['app-', 'dataset-'],
	pattern: /(?<!-)(?:app|dataset)-(?=[A-Za-z]{0,23}\d)(?=[a-z0-9]{0,23}[A-Z])[A-Za-z0-9]{24}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix app-',
	length: 48,
});
