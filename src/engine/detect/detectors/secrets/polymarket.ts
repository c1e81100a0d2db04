import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.polymarket.com/developers/CLOB/authentication';
const REVOKE = 'https://polymarket.com/settings';

export const polymarketPrivateKey = provider({
	id: 'polymarket-private-key',
	name: 'Polymarket wallet key',
	description: 'Signs trades and transfers of a wallet.',
	source: SOURCE,
	shape: 'POLY_PRIVATE_KEY=0x‹64 hex›',
	revoke: REVOKE,
	environment: 'POLYMARKET_PRIVATE_KEY',
	keywords: ['polymarket', 'poly_', 'clob_'],
	pattern: assigned(/0x[A-Fa-f0-9]{64}/),
	confidence: 'medium',
	reason: 'assigned to a name with "polymarket"',
	length: 320,
	inWord: true,
});

export const polymarketApiSecret = provider({
	id: 'polymarket-api-secret',
	name: 'Polymarket API credential',
	description: 'Trades on a Polymarket account.',
	source: SOURCE,
	shape: 'POLYMARKET_API_SECRET=‹44 characters of base64›',
	revoke: REVOKE,
	environment: 'POLYMARKET_API_SECRET',
	keywords: ['polymarket', 'poly_', 'clob_'],
	pattern: assigned(/(?:[\w-]{43}=|[a-f0-9]{64}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})/),
	confidence: 'medium',
	reason: 'assigned to a name with "polymarket"',
	length: 320,
	inWord: true,
});
