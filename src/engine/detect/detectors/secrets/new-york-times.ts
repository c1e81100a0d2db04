import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const nytimesApiKey = provider({
	id: 'nytimes-api-key',
	name: 'New York Times API key',
	description: 'Reads articles for an application.',
	source: 'https://developer.nytimes.com/get-started',
	shape: 'NYTIMES_API_KEY=‹32 characters›',
	revoke: 'https://developer.nytimes.com/my-apps',
	environment: 'NYTIMES_API_KEY',
	keywords: ['nytimes', 'new-york-times', 'new_york_times', 'newyorktimes'],
	pattern: assigned(/(?=[A-Za-z_=-]{0,31}\d)[\w=-]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "nytimes"',
	length: 320,
	inWord: true,
});
