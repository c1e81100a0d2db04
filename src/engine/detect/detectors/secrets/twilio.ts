import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.twilio.com/docs/iam/api-keys';
const REVOKE = 'https://console.twilio.com/us1/account/keys-credentials/api-keys';

export const twilioApiKey = provider({
	id: 'twilio-api-key',
	name: 'Twilio API key',
	description: "Names a Twilio key; with its secret it sends messages and calls at the owner's expense.",
	source: SOURCE,
	shape: 'SK‹32 hex›',
	revoke: REVOKE,
	environment: 'TWILIO_API_KEY',
	keywords: ['sk'],
	pattern: /SK(?=[a-f]{0,31}\d)[a-f0-9]{32}(?![\w-])/,
	reason: 'prefix SK',
	length: 48,
});

export const twilioAccountSid = provider({
	id: 'twilio-account-sid',
	name: 'Twilio account SID',
	description: 'Identifies a Twilio account; no secret by itself.',
	source: SOURCE,
	shape: 'AC‹32 hex›',
	revoke: REVOKE,
	keywords: ['ac'],
	pattern: /AC[a-f0-9]{32}(?![\w-])/,
	reason: 'prefix AC',
	severity: 'info',
	length: 48,
});

export const twilioAuthToken = provider({
	id: 'twilio-auth-token',
	name: 'Twilio auth token',
	description: 'Full access to a Twilio account.',
	source: SOURCE,
	shape: 'TWILIO_AUTH_TOKEN=‹32 hex›',
	revoke: REVOKE,
	environment: 'TWILIO_AUTH_TOKEN',
	keywords: ['twilio'],
	pattern: assigned(/[A-Fa-f0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "twilio"',
	length: 320,
	inWord: true,
	pairsWith: ['twilio-account-sid', 'twilio-api-key'],
});
