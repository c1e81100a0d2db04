import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.deno.com/deploy/';
const REVOKE = 'https://dash.deno.com/account#access-tokens';

export const denoToken = provider({
	id: 'deno-token',
	name: 'Deno Deploy access token',
	description: 'Deploys and controls projects; the prefix tells user from organisation.',
	source: SOURCE,
	shape: 'ddp_‹36 letters and digits›',
	revoke: REVOKE,
	environment: 'DENO_DEPLOY_TOKEN',
	keywords: ['ddp_', 'ddw_', 'ddo_'],
	pattern: /dd[pwo]_[A-Za-z0-9]{36,40}(?![\w-])/,
	reason: 'prefix of Deno tokens',
});
