import { provider } from '../../provider.ts';

export const polarToken = provider({
	id: 'polar-token',
	name: 'Polar access token',
	description: 'Access to a Polar organisation or account: products, customers, orders.',
	source: 'https://polar.sh/docs/integrate/authentication',
	shape: 'polar_oat_‹40 or more characters›',
	revoke: 'https://polar.sh/settings',
	environment: 'POLAR_ACCESS_TOKEN',
	keywords: ['polar_'],
	pattern: /polar_(?:pat|oat|at_[uo]|rt_[uo]|ci|cs|whs|cst|mst)_[A-Za-z0-9_-]{32,64}(?![\w-])/,
	reason: 'prefix polar_oat_',
	length: 96,
});
