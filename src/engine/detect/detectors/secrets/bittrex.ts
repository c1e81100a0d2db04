import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const bittrexKey = provider({
	id: 'bittrex-key',
	name: 'Bittrex key or secret',
	description: 'Traded on a Bittrex account.',
	source: 'https://bittrexglobal.com',
	shape: 'BITTREX_API_KEY=‹32 letters and digits›',
	revoke: 'Bittrex closed in 2023; delete the value',
	environment: 'BITTREX_API_KEY',
	keywords: ['bittrex'],
	pattern: assigned(/(?=[a-z]{0,31}\d)[a-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "bittrex"',
	length: 320,
	inWord: true,
});
