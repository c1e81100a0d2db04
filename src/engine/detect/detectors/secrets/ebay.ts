import { provider } from '../../provider.ts';

export const ebayClientSecret = provider({
	id: 'ebay-client-secret',
	name: 'eBay client secret',
	description: 'Secret of an eBay application.',
	source: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
	shape: 'PRD-‹12 hex›-‹4 hex›-‹4 hex›-‹4 hex›-‹4 hex›',
	revoke: 'https://developer.ebay.com/my/keys',
	environment: 'EBAY_CERT_ID',
	keywords: ['prd-', 'sbx-'],
	pattern: /(?:PRD|SBX)-[a-f0-9]{12}-[a-f0-9]{4,8}(?:-[a-f0-9]{4}){2,3}(?![\w-])/,
	reason: 'prefix PRD-',
	length: 64,
});
