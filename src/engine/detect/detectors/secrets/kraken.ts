import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const krakenSecret = provider({
	id: 'kraken-secret',
	name: 'Kraken key or secret',
	description: 'Reads and trades on a Kraken account.',
	source: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
	shape: 'KRAKEN_API_SECRET=‹80 to 90 characters of base64›',
	revoke: 'https://www.kraken.com/u/security/api',
	environment: 'KRAKEN_API_SECRET',
	keywords: ['kraken'],
	pattern: assigned(/(?=[A-Za-z+/=_-]{0,79}\d)[A-Za-z0-9/=_+-]{80,90}/),
	confidence: 'medium',
	reason: 'assigned to a name with "kraken"',
	length: 320,
	inWord: true,
});
