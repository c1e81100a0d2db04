import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.knapsackpro.com/';
const REVOKE = 'https://knapsackpro.com/dashboard';

export const knapsackProToken = provider({
	id: 'knapsack-pro-token',
	name: 'Knapsack Pro token',
	description: 'Sends and reads the timing of tests.',
	source: SOURCE,
	shape: 'KNAPSACK_PRO_TEST_SUITE_TOKEN=‹32 hex digits›',
	revoke: REVOKE,
	environment: 'KNAPSACK_PRO_TEST_SUITE_TOKEN',
	keywords: ['knapsack'],
	pattern: assigned(/[0-9a-f]{32}/),
	confidence: 'medium',
	reason: 'named after Knapsack Pro',
	inWord: true,
});
