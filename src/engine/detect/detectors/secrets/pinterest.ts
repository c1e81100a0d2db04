import { provider } from '../../provider.ts';

export const pinterestToken = provider({
	id: 'pinterest-token',
	name: 'Pinterest access token',
	description: 'Acts for a Pinterest account.',
	source: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
	shape: 'pina_‹60 or more letters and digits›',
	revoke: 'https://developers.pinterest.com/apps/',
	environment: 'PINTEREST_ACCESS_TOKEN',
	keywords: ['pina_', 'pinr_', 'pinc_'],
	pattern: /pin[arc]_[A-Za-z0-9_]{32,120}(?![\w-])/,
	reason: 'prefix pina_',
	length: 144,
});
