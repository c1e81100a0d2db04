import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.alchemy.com/docs/how-to-create-access-tokens';
const REVOKE = 'https://dashboard.alchemy.com';

export const alchemyAuthToken = provider({
	id: 'alchemy-auth-token',
	name: 'Alchemy auth token',
	description: "Reads blockchain data at the owner's expense.",
	source: SOURCE,
	shape: 'alcht_‹30 letters and digits›',
	revoke: REVOKE,
	environment: 'ALCHEMY_AUTH_TOKEN',
	keywords: ['alcht_', 'alcmy_'],
	pattern: /alc(?:ht|my)_[A-Za-z0-9]{30}(?![\w-])/,
	reason: 'prefix alcht_',
	length: 56,
});

export const alchemyApiKey = provider({
	id: 'alchemy-api-key',
	name: 'Alchemy API key',
	description: "Reads blockchain data at the owner's expense.",
	source: SOURCE,
	shape: 'https://‹network›.g.alchemy.com/v2/‹32 characters›',
	revoke: REVOKE,
	environment: 'ALCHEMY_API_KEY',
	keywords: ['alchemy.com/', 'alchemyapi.io/'],
	pattern: /alchemy(?:\.com|api\.io)\/(?:v2|nft\/v3|nft\/v2|data\/v1)\/(?<value>[\w-]{32})(?![\w-])/,
	reason: 'prefix https://',
	length: 80,
});

export const alchemyKey = provider({
	id: 'alchemy-key',
	name: 'Alchemy API key by its name',
	description: "Reads blockchain data at the owner's expense.",
	source: SOURCE,
	shape: 'ALCHEMY_API_KEY=‹32 characters›',
	revoke: REVOKE,
	environment: 'ALCHEMY_API_KEY',
	keywords: ['alchemy'],
	pattern: assigned(/(?=[A-Za-z_-]{0,31}\d)[\w-]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "alchemy"',
	length: 320,
	inWord: true,
});
