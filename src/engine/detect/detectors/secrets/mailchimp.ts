import { led } from '../../led.ts';

export const mailchimpApiKey = led(
	{
		id: 'mailchimp-api-key',
		name: 'Mailchimp API key',
		description: 'Reads and writes the audiences of an account and sends mail to them.',
		source: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
		shape: '‹32 hex›-us‹data centre›',
		revoke: 'https://admin.mailchimp.com/account/api/',
		environment: 'MAILCHIMP_API_KEY',
		keywords: ['-us'],
		pattern: /[a-f0-9]{32}-us\d{1,2}(?![\w-])/,
		reason: '32 hex and a data centre',
		length: 8,
	},
	/[a-f0-9]/,
	33,
);

export const mailchimpMixedKey = led(
	{
		id: 'mailchimp-mixed-key',
		name: 'Mailchimp API key',
		description: 'As a Mailchimp API key, with letters that none was seen with yet.',
		source: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
		shape: '‹32 letters and digits›-us‹data centre›',
		revoke: 'https://admin.mailchimp.com/account/api/',
		environment: 'MAILCHIMP_API_KEY',
		keywords: ['-us'],
		pattern: /(?![a-f0-9]{32})(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}-us\d{1,2}(?![\w-])/,
		confidence: 'medium',
		reason: '32 letters and digits and a data centre',
		length: 8,
	},
	/[A-Za-z0-9]/,
	33,
);
