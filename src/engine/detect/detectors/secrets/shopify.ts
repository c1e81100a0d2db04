import { provider } from '../../provider.ts';

const SOURCE = 'https://shopify.dev/docs/apps/build/authentication-authorization';
const REVOKE = 'https://admin.shopify.com/store/‹store›/settings/apps/development';

export const shopifyAccessToken = provider({
	id: 'shopify-access-token',
	name: 'Shopify access token',
	description: 'Access to a shop through the Admin API, by a public, custom or private app.',
	source: SOURCE,
	shape: 'shpat_‹32 hex›',
	revoke: REVOKE,
	environment: 'SHOPIFY_ACCESS_TOKEN',
	keywords: ['shpat_', 'shpca_', 'shppa_', 'shpua_', 'shptka_'],
	pattern: /shp(?:at|ca|pa|ua|tka)_[A-Fa-f0-9]{32,64}(?![\w-])/,
	reason: 'prefix shpat_',
	length: 80,
});

export const shopifySharedSecret = provider({
	id: 'shopify-shared-secret',
	name: 'Shopify app shared secret',
	description: 'Signs the requests of a Shopify app and its webhooks.',
	source: SOURCE,
	shape: 'shpss_‹32 hex›',
	revoke: REVOKE,
	environment: 'SHOPIFY_API_SECRET',
	keywords: ['shpss_'],
	pattern: /shpss_[A-Fa-f0-9]{32,64}(?![\w-])/,
	reason: 'prefix shpss_',
	length: 80,
});
