import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const mailjetSecret = provider({
	id: 'mailjet-secret',
	name: 'Mailjet key or secret',
	description: "Sends mail in the owner's name.",
	source: 'https://dev.mailjet.com/email/reference/overview/authentication/',
	shape: 'MJ_APIKEY_PRIVATE=‹32 hex›',
	revoke: 'https://app.mailjet.com/account/apikeys',
	environment: 'MJ_APIKEY_PRIVATE',
	keywords: ['mailjet', 'mj_apikey_private'],
	pattern: assigned(/(?:[A-Za-z0-9]{87}=|(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32})/),
	confidence: 'medium',
	reason: 'assigned to a name with "mailjet"',
	length: 320,
	inWord: true,
});
