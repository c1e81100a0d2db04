import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://documentation.mailgun.com/docs/mailgun/api-reference/authentication/';
const REVOKE = 'https://app.mailgun.com/settings/api_security';

export const mailgunApiKey = provider({
	id: 'mailgun-api-key',
	name: 'Mailgun API key',
	description: "Sends mail in the owner's name and reads its logs.",
	source: SOURCE,
	shape: 'key-‹32 hex›',
	revoke: REVOKE,
	environment: 'MAILGUN_API_KEY',
	keywords: ['key-'],
	pattern: /(?<!-)key-(?=[a-z]{0,31}\d)[a-z0-9]{32}(?![\w-])/,
	reason: 'prefix key-',
	length: 56,
});

export const mailgunPrivateKey = provider({
	id: 'mailgun-private-key',
	name: 'Mailgun private or signing key',
	description: "Sends mail in the owner's name, or signs its webhooks.",
	source: SOURCE,
	shape: 'MAILGUN_API_KEY=‹32 hex›-‹8 hex›-‹8 hex›',
	revoke: REVOKE,
	environment: 'MAILGUN_API_KEY',
	keywords: ['mailgun'],
	pattern: assigned(/(?:[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}|[A-Za-z0-9-]{72})/),
	confidence: 'medium',
	reason: 'assigned to a name with "mailgun"',
	length: 320,
	inWord: true,
});

export const mailgunPublicKey = provider({
	id: 'mailgun-public-key',
	name: 'Mailgun public validation key',
	description: 'Validates mail addresses; public by design, but billed.',
	source: SOURCE,
	shape: 'pubkey-‹32 hex›',
	revoke: REVOKE,
	keywords: ['pubkey-'],
	pattern: /pubkey-[a-f0-9]{32}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix pubkey-',
	length: 56,
});
