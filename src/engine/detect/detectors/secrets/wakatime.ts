import { provider } from '../../provider.ts';

export const wakatimeApiKey = provider({
	id: 'wakatime-api-key',
	name: 'WakaTime API key',
	description: 'Reads and writes the coding times of a person.',
	source: 'https://wakatime.com/developers#authentication',
	shape: 'waka_‹UUID›',
	revoke: 'https://wakatime.com/settings/api-key',
	environment: 'WAKATIME_API_KEY',
	keywords: ['waka_'],
	pattern: /waka_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![\w-])/,
	reason: 'prefix waka_',
	length: 64,
});
