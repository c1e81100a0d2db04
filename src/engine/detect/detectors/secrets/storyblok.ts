import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const storyblokToken = provider({
	id: 'storyblok-token',
	name: 'Storyblok token',
	description: 'Reads or writes the content of a space.',
	source: 'https://www.storyblok.com/docs/concepts/access-tokens',
	shape: 'STORYBLOK_TOKEN=‹24 characters›',
	revoke: 'https://app.storyblok.com/#/me/account?tab=token',
	environment: 'STORYBLOK_TOKEN',
	keywords: ['storyblok'],
	pattern: assigned(/(?:[A-Za-z0-9]{22}t{2}(?:-\d{4,8}-[\w-]{20})?|[A-Za-z0-9]{22}tt)/),
	confidence: 'medium',
	reason: 'assigned to a name with "storyblok"',
	length: 320,
	inWord: true,
});
