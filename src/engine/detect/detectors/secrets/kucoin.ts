import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const kucoinSecret = provider({
	id: 'kucoin-secret',
	name: 'KuCoin key or secret',
	description: 'Reads and trades on a KuCoin account.',
	source: 'https://www.kucoin.com/docs-new/authentication',
	shape: 'KUCOIN_API_SECRET=‹UUID›',
	revoke: 'https://www.kucoin.com/account/api',
	environment: 'KUCOIN_API_SECRET',
	keywords: ['kucoin'],
	pattern: assigned(/(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{24})/),
	confidence: 'medium',
	reason: 'assigned to a name with "kucoin"',
	length: 320,
	inWord: true,
});
