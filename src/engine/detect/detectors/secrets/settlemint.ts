import { provider } from '../../provider.ts';

export const settlemintToken = provider({
	id: 'settlemint-token',
	name: 'SettleMint token',
	description: 'Administers blockchain applications.',
	source: 'https://console.settlemint.com/documentation',
	shape: 'sm_pat_‹16 letters and digits›',
	revoke: 'https://console.settlemint.com',
	environment: 'SETTLEMINT_ACCESS_TOKEN',
	keywords: ['sm_pat_', 'sm_aat_', 'sm_sat_'],
	pattern: /sm_[pas]at_[A-Za-z0-9]{16}(?![\w-])/,
	reason: 'prefix sm_pat_',
	length: 48,
});
