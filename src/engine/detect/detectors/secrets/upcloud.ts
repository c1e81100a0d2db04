import { provider } from '../../provider.ts';

const SOURCE = 'https://developers.upcloud.com/1.3/3-accounts/';
const REVOKE = 'https://hub.upcloud.com/account/api-tokens';

export const upcloudToken = provider({
	id: 'upcloud-token',
	name: 'UpCloud API token',
	description: 'Controls servers and storage.',
	source: SOURCE,
	shape: 'ucat_‹26 characters›',
	revoke: REVOKE,
	environment: 'UPCLOUD_TOKEN',
	keywords: ['ucat_'],
	pattern: /ucat_[0-9A-Z]{26}(?![\w-])/,
	reason: 'prefix ucat_',
});
