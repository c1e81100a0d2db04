import { provider } from '../../provider.ts';

const SOURCE = 'https://guides.rubygems.org/api-key-scopes/';
const REVOKE = 'https://rubygems.org/profile/api_keys';

export const rubygemsApiKey = provider({
	id: 'rubygems-api-key',
	name: 'RubyGems API key',
	description: 'Publishes and yanks gems.',
	source: SOURCE,
	shape: 'rubygems_‹48 hex digits›',
	revoke: REVOKE,
	environment: 'GEM_HOST_API_KEY',
	keywords: ['rubygems_'],
	pattern: /rubygems_[0-9a-f]{48}(?![\w-])/,
	reason: 'prefix rubygems_',
});
