import { provider } from '../../provider.ts';

export const sendgridApiKey = provider({
	id: 'sendgrid-api-key',
	name: 'SendGrid API key',
	description: "Sends mail in the owner's name.",
	source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
	shape: 'SG.‹22 characters›.‹43 characters›',
	revoke: 'https://app.sendgrid.com/settings/api_keys',
	environment: 'SENDGRID_API_KEY',
	keywords: ['sg.'],
	pattern: /SG\.[\w-]{20,24}\.[\w\-=]{39,50}(?![\w-])/,
	reason: 'prefix SG.',
	length: 96,
});
