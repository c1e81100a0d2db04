import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const etherscanApiKey = provider({
	id: 'etherscan-api-key',
	name: 'Etherscan API key',
	description: 'Reads blockchain data for an account; also BscScan and the like.',
	source: 'https://docs.etherscan.io/etherscan-v2/getting-an-api-key',
	shape: 'ETHERSCAN_API_KEY=‹34 capitals and digits›',
	revoke: 'https://etherscan.io/myapikey',
	environment: 'ETHERSCAN_API_KEY',
	keywords: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'snowtrace', 'ftmscan'],
	pattern: assigned(/(?=[A-Z]{0,33}\d)[A-Z0-9]{34}/),
	confidence: 'medium',
	reason: 'assigned to a name with "etherscan"',
	length: 320,
	inWord: true,
});
