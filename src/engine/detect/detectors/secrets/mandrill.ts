import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://mailchimp.com/developer/transactional/guides/quick-start/';
const REVOKE = 'https://mandrillapp.com/settings';

export const mandrillApiKey = provider({
	id: 'mandrill-api-key',
	name: 'Mandrill API key',
	description: "Sends transactional mail in the owner's name.",
	source: SOURCE,
	shape: 'md-‹22 characters›',
	revoke: REVOKE,
	environment: 'MANDRILL_API_KEY',
	keywords: ['md-'],
	pattern: /(?<!-)md-(?=[A-Za-z_-]{0,21}\d)(?=[a-z0-9_-]{0,21}[A-Z])[\w-]{22}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix md-',
	length: 40,
});

export const mandrillLegacyKey = provider({
	id: 'mandrill-legacy-key',
	name: 'Mandrill API key, older form',
	description: "Sends transactional mail in the owner's name.",
	source: SOURCE,
	shape: 'MANDRILL_API_KEY=‹22 characters›',
	revoke: REVOKE,
	environment: 'MANDRILL_API_KEY',
	keywords: ['mandrill'],
	pattern: assigned(/(?=[A-Za-z_-]{0,21}\d)[\w-]{22}/),
	confidence: 'medium',
	reason: 'assigned to a name with "mandrill"',
	length: 320,
	inWord: true,
});
