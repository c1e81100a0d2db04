import { provider } from '../../provider.ts';

export const mailersendApiToken = provider({
	id: 'mailersend-api-token',
	name: 'MailerSend API token',
	description: "Sends mail in the owner's name.",
	source: 'https://developers.mailersend.com/general.html#api-token',
	shape: 'mlsn.‹64 hex›',
	revoke: 'https://app.mailersend.com/api-tokens',
	environment: 'MAILERSEND_API_KEY',
	keywords: ['mlsn.'],
	pattern: /mlsn\.[a-f0-9]{64}(?![\w-])/,
	reason: 'prefix mlsn.',
	length: 88,
});
