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

export const codeClimateReporterId = provider({
	id: 'code-climate-reporter-id',
	name: 'Code Climate test reporter ID',
	description: 'Uploads test coverage in the name of a repository.',
	source: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
	shape: 'CC_TEST_REPORTER_ID=‹64 hex›',
	revoke: 'Repo Settings, Test Coverage, at Code Climate',
	environment: 'CC_TEST_REPORTER_ID',
	keywords: ['cc_test_reporter_id'],
	pattern: /cc_test_reporter_id["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?<value>[0-9a-f]{64})(?!\w)/i,
	confidence: 'medium',
	reason: 'named after Code Climate',
	length: 128,
});
