import { provider } from '../../provider.ts';

const SOURCE = 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/';
const REVOKE = 'https://app.pulumi.com/account/tokens';

export const pulumiToken = provider({
	id: 'pulumi-token',
	name: 'Pulumi access token',
	description: 'Deploys and reads the state of stacks.',
	source: SOURCE,
	shape: 'pul-‹40 hex digits›',
	revoke: REVOKE,
	environment: 'PULUMI_ACCESS_TOKEN',
	keywords: ['pul-'],
	pattern: /pul-[0-9a-f]{40}(?![\w-])/,
	reason: 'prefix pul-',
});
