import { provider } from '../../provider.ts';

export const fullStoryApiKey = provider({
	id: 'full-story-api-key',
	name: 'FullStory API key',
	description: 'Reads the recordings of an account.',
	source: 'https://developer.fullstory.com/server/authentication/',
	shape: 'na1.‹32 or 100 characters›',
	revoke: 'https://app.fullstory.com/ui/org/settings/apikeys',
	environment: 'FULLSTORY_API_KEY',
	keywords: ['na1.', 'eu1.'],
	pattern: /(?:na|eu)1\.(?=[A-Za-z+/]{0,31}\d)[A-Za-z0-9+/]{32,101}={0,2}(?![\w=])/,
	reason: 'prefix na1.',
	length: 128,
});
