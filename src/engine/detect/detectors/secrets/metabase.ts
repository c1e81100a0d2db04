import { provider } from '../../provider.ts';

export const metabaseApiKey = provider({
	id: 'metabase-api-key',
	name: 'Metabase API key',
	description: 'Reads what its group can see.',
	source: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
	shape: 'mb_‹44 characters of base64›',
	revoke: 'Admin settings, Authentication, API keys',
	environment: 'METABASE_API_KEY',
	keywords: ['mb_'],
	pattern: /mb_[A-Za-z0-9+/]{43}=(?![\w=])/,
	reason: 'prefix mb_',
	length: 64,
});
