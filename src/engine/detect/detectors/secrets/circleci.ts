import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://circleci.com/docs/managing-api-tokens/';
const REVOKE = 'https://app.circleci.com/settings/user/tokens';

export const circleciToken = provider({
	id: 'circleci-token',
	name: 'CircleCI API token',
	description: 'Starts and reads builds, and sees their settings; CCIPRJ for one project.',
	source: SOURCE,
	shape: 'CCIPAT_‹22 characters›_‹40 hex digits›',
	revoke: REVOKE,
	environment: 'CIRCLECI_TOKEN',
	keywords: ['ccipat_', 'cciprj_'],
	pattern: /CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[0-9a-f]{40}(?![\w-])/,
	reason: 'prefix of CircleCI tokens',
});

export const circleciLegacyToken = provider({
	id: 'circleci-legacy-token',
	name: 'CircleCI API token',
	description: 'A token from before the prefixes, told by its name.',
	source: SOURCE,
	shape: 'CIRCLE_TOKEN=‹40 hex digits›',
	revoke: REVOKE,
	environment: 'CIRCLECI_TOKEN',
	keywords: ['circle'],
	pattern: assigned(/[0-9a-fA-F]{40}/),
	confidence: 'medium',
	reason: 'named after CircleCI',
	inWord: true,
});
