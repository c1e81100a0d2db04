import { led } from '../../led.ts';
import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://mailchimp.com/developer/marketing/guides/quick-start/';
const REVOKE = 'https://admin.mailchimp.com/account/api/';
const DESCRIPTION = 'Reads and writes the audiences of an account and sends mail to them.';

export const mailchimpApiKey = led(
	{
		id: 'mailchimp-api-key',
		name: 'Mailchimp API key',
		description: DESCRIPTION,
		source: SOURCE,
		shape: '‹32 hex›-us‹data centre›',
		revoke: REVOKE,
		environment: 'MAILCHIMP_API_KEY',
		keywords: ['-us'],
		pattern: /[a-f0-9]{32}-us\d{1,2}(?![\w-])/,
		reason: '32 hex and a data centre',
		length: 8,
	},
	/[a-f0-9]/,
	33,
);

export const mailchimpNamedKey = provider({
	id: 'mailchimp-named-key',
	name: 'Mailchimp API key',
	description: DESCRIPTION,
	source: SOURCE,
	shape: 'MAILCHIMP_API_KEY=‹32 letters and digits›-us‹data centre›',
	revoke: REVOKE,
	environment: 'MAILCHIMP_API_KEY',
	keywords: ['mailchimp'],
	pattern: assigned(/(?![a-f0-9]{32})[A-Za-z0-9]{32}-us\d{1,2}/),
	confidence: 'medium',
	reason: 'assigned to a name with "mailchimp"',
	length: 256,
	inWord: true,
});
