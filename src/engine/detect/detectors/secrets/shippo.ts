import { provider } from '../../provider.ts';

export const shippoToken = provider({
	id: 'shippo-token',
	name: 'Shippo token',
	description: "Buys shipping labels at the owner's expense.",
	source: 'https://docs.goshippo.com/docs/guides_general/authentication/',
	shape: 'shippo_live_‹40 hex›',
	revoke: 'https://apps.goshippo.com/settings/api',
	environment: 'SHIPPO_TOKEN',
	keywords: ['shippo_live_', 'shippo_test_'],
	pattern: /shippo_(?:live|test)_[A-Fa-f0-9]{40}(?![\w-])/,
	reason: 'prefix shippo_live_',
	length: 64,
});
