import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const unsplashKey = provider({
	id: 'unsplash-key',
	name: 'Unsplash key',
	description: 'Calls the Unsplash API for an application.',
	source: 'https://unsplash.com/documentation#authorization',
	shape: 'UNSPLASH_ACCESS_KEY=‹43 characters›',
	revoke: 'https://unsplash.com/oauth/applications',
	environment: 'UNSPLASH_ACCESS_KEY',
	keywords: ['unsplash'],
	pattern: assigned(/(?=[A-Za-z_-]{0,42}\d)[\w-]{43}/),
	confidence: 'medium',
	reason: 'assigned to a name with "unsplash"',
	length: 320,
	inWord: true,
});
