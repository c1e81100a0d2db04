import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://launchdarkly.com/docs/home/account/api';
const REVOKE = 'https://app.launchdarkly.com/settings/authorization';

export const launchdarklyKey = provider({
	id: 'launchdarkly-key',
	name: 'LaunchDarkly SDK or access key',
	description: 'Reads the flags of an environment, or changes those of an account.',
	source: SOURCE,
	shape: 'sdk-‹UUID›',
	revoke: REVOKE,
	environment: 'LAUNCHDARKLY_SDK_KEY',
	keywords: ['sdk-', 'api-', 'mob-'],
	pattern: /(?<!-)(?:sdk|api|mob)-[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}(?![\w-])/,
	reason: 'prefix sdk-',
	length: 64,
});

export const launchdarklyAccessToken = provider({
	id: 'launchdarkly-access-token',
	name: 'LaunchDarkly access token, older form',
	description: 'Changes the flags of an account.',
	source: SOURCE,
	shape: 'LAUNCHDARKLY_TOKEN=‹40 characters›',
	revoke: REVOKE,
	environment: 'LAUNCHDARKLY_ACCESS_TOKEN',
	keywords: ['launchdarkly'],
	pattern: assigned(/(?=[A-Za-z_\-=]{0,39}\d)[\w\-=]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "launchdarkly"',
	length: 320,
	inWord: true,
});
