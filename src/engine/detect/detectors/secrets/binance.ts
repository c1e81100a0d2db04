import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const binanceApiKey = provider({
	id: 'binance-api-key',
	name: 'Binance key or secret',
	description: 'Reads and trades on a Binance account.',
	source: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security',
	shape: 'BINANCE_API_SECRET=‹64 letters and digits›',
	revoke: 'https://www.binance.com/en/my/settings/api-management',
	environment: 'BINANCE_API_SECRET',
	keywords: ['binance'],
	pattern: assigned(/(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}/),
	confidence: 'medium',
	reason: 'assigned to a name with "binance"',
	length: 320,
	inWord: true,
});
