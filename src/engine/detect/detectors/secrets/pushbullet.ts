import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const pushbulletToken = provider({
	id: 'pushbullet-token',
	name: 'Pushbullet access token',
	description: 'Reads and sends the pushes of an account.',
	source: 'https://docs.pushbullet.com/#authentication',
	shape: 'PUSHBULLET_TOKEN=o.‹32 letters and digits›',
	revoke: 'https://www.pushbullet.com/#settings/account',
	environment: 'PUSHBULLET_TOKEN',
	keywords: ['pushbullet'],
	pattern: assigned(/(?:o\.)?[A-Za-z0-9]{32,34}/),
	confidence: 'medium',
	reason: 'assigned to a name with "pushbullet"',
	length: 320,
	inWord: true,
});
