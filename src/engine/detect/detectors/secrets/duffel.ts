import { provider } from '../../provider.ts';

export const duffelToken = provider({
	id: 'duffel-token',
	name: 'Duffel token',
	description: "Books travel at the owner's expense.",
	source: 'https://duffel.com/docs/api/overview/test-your-integration',
	shape: 'duffel_live_‹43 characters›',
	revoke: 'https://app.duffel.com',
	environment: 'DUFFEL_ACCESS_TOKEN',
	keywords: ['duffel_live_', 'duffel_test_'],
	pattern: /duffel_(?:live|test)_[\w\-=]{43}(?![\w=-])/,
	reason: 'prefix duffel_live_',
	length: 72,
});
