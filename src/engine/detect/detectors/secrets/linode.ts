import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://techdocs.akamai.com/linode-api/reference/get-started';
const REVOKE = 'https://cloud.linode.com/profile/tokens';

export const linodeToken = provider({
	id: 'linode-token',
	name: 'Linode personal access token',
	description: 'Controls servers and everything else of an account.',
	source: SOURCE,
	shape: 'LINODE_TOKEN=‹64 hex digits›',
	revoke: REVOKE,
	environment: 'LINODE_TOKEN',
	keywords: ['linode'],
	pattern: assigned(/[0-9a-f]{64}/),
	confidence: 'medium',
	reason: 'named after Linode',
	inWord: true,
});
