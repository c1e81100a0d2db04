import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const calendlyToken = provider({
	id: 'calendly-token',
	name: 'Calendly token',
	description: 'Acts as a person in Calendly; a signed token.',
	source: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
	shape: 'CALENDLY_TOKEN=eyJ‹header›.‹claims›.‹signature›',
	revoke: 'https://calendly.com/integrations/api_webhooks',
	environment: 'CALENDLY_TOKEN',
	keywords: ['calendly'],
	pattern: assigned(/eyJ[\w-]{10,200}\.[\w-]{30,600}\.[\w-]{40,120}(?!\.)/),
	confidence: 'medium',
	reason: 'assigned to a name with "calendly"',
	length: 1100,
	inWord: true,
});
