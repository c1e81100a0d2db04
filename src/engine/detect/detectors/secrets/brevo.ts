import { provider } from '../../provider.ts';

export const brevoApiKey = provider({
	id: 'brevo-api-key',
	name: 'Brevo API key',
	description: "Sends mail and SMS in the owner's name. Brevo was Sendinblue.",
	source: 'https://developers.brevo.com/docs/getting-started',
	shape: 'xkeysib-‹64 hex›-‹16 characters›',
	revoke: 'https://app.brevo.com/settings/keys/api',
	environment: 'BREVO_API_KEY',
	keywords: ['xkeysib-', 'xsmtpsib-'],
	pattern: /x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9_-]{16}(?![\w-])/,
	reason: 'prefix xkeysib-',
	length: 112,
});
