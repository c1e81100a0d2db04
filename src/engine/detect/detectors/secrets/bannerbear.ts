import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developers.bannerbear.com/#authentication';
const REVOKE = 'https://app.bannerbear.com/account/api_keys';

export const bannerbearApiKey = provider({
	id: 'bannerbear-api-key',
	name: 'Bannerbear API key',
	description: "Makes pictures at the owner's expense.",
	source: SOURCE,
	shape: 'bb_ma_‹30 hex›',
	revoke: REVOKE,
	environment: 'BANNERBEAR_API_KEY',
	keywords: ['bb_pr_', 'bb_ma_'],
	pattern: /bb_(?:pr|ma)_[a-f0-9]{30}(?![\w-])/,
	reason: 'prefix bb_ma_',
	length: 56,
});

export const bannerbearLegacyKey = provider({
	id: 'bannerbear-legacy-key',
	name: 'Bannerbear API key, older form',
	description: "Makes pictures at the owner's expense.",
	source: SOURCE,
	shape: 'BANNERBEAR_API_KEY=‹24 letters and digits›',
	revoke: REVOKE,
	environment: 'BANNERBEAR_API_KEY',
	keywords: ['bannerbear'],
	pattern: assigned(/[A-Za-z0-9]{22}tt/),
	confidence: 'medium',
	reason: 'assigned to a name with "bannerbear"',
	length: 320,
	inWord: true,
});
