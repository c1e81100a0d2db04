import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token';
const REVOKE = 'https://codeclimate.com/profile/tokens';

export const codeClimateToken = provider({
	id: 'code-climate-token',
	name: 'Code Climate token',
	description: 'Uploads coverage, or reads results.',
	source: SOURCE,
	shape: 'CC_TEST_REPORTER_ID=‹64 hex digits›',
	revoke: REVOKE,
	environment: 'CC_TEST_REPORTER_ID',
	keywords: ['codeclimate', 'code_climate'],
	pattern: assigned(/(?:[0-9a-f]{64}|[0-9a-f]{40})/),
	confidence: 'medium',
	reason: 'named after Code Climate',
	inWord: true,
});
