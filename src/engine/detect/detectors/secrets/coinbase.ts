import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const coinbaseAccessToken = provider({
	id: 'coinbase-access-token',
	name: 'Coinbase access token',
	description: 'Reads balances and trades on a Coinbase account.',
	source: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
	shape: 'COINBASE_TOKEN=‹64 characters›',
	revoke: 'https://portal.cdp.coinbase.com/access/api',
	environment: 'COINBASE_ACCESS_TOKEN',
	keywords: ['coinbase'],
	pattern: assigned(/(?:[a-z0-9_-]{64}|[A-Za-z0-9+/]{86}==|(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32})/),
	confidence: 'medium',
	reason: 'assigned to a name with "coinbase"',
	length: 320,
	inWord: true,
});
