import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.doppler.com/reference/auth-token-formats';
const REVOKE = 'https://dashboard.doppler.com/';

export const dopplerToken = provider({
	id: 'doppler-token',
	name: 'Doppler token',
	description: 'Reads or writes the secrets of projects; the second part tells whose it is.',
	source: SOURCE,
	shape: 'dp.pt.‹40 to 44 letters and digits›',
	revoke: REVOKE,
	environment: 'DOPPLER_TOKEN',
	keywords: ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.said.', 'dp.scim.', 'dp.audit.'],
	pattern: /dp\.(?:pt|ct|sa|said|scim|audit|st(?:\.[a-z0-9_-]{2,35})?)\.[A-Za-z0-9]{40,44}(?![\w-])/,
	reason: 'prefix of Doppler tokens',
});
