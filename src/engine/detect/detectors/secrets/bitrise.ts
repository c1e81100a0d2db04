import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html';
const REVOKE = 'https://app.bitrise.io/me/account/security';

export const bitriseToken = provider({
	id: 'bitrise-token',
	name: 'Bitrise personal access token',
	description: 'Starts and reads builds.',
	source: SOURCE,
	shape: 'BITRISE_TOKEN=‹86 characters›',
	revoke: REVOKE,
	environment: 'BITRISE_TOKEN',
	keywords: ['bitrise'],
	pattern: assigned(/(?=[A-Za-z_-]{0,60}\d)[\w-]{86}/),
	confidence: 'medium',
	reason: 'named after Bitrise',
	inWord: true,
});
