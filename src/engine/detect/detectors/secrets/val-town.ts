import { provider } from '../../provider.ts';

export const valTownToken = provider({
	id: 'val-town-token',
	name: 'Val Town token',
	description: 'Runs code as a person on Val Town.',
	source: 'https://docs.val.town/api/authentication/',
	shape: 'vtwn_‹letters and digits›',
	revoke: 'https://www.val.town/settings/api',
	environment: 'VAL_TOWN_API_KEY',
	keywords: ['vtwn_'],
	pattern: /vtwn_[A-Za-z0-9]{20,64}(?![\w-])/,
	reason: 'prefix vtwn_',
	length: 88,
});
