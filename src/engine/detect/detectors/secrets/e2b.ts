import { provider } from '../../provider.ts';

export const e2bApiKey = provider({
	id: 'e2b-api-key',
	name: 'E2B API key',
	description: "Runs sandboxes at the owner's expense.",
	source: 'https://e2b.dev/docs/api-key',
	shape: 'e2b_‹40 hex›',
	revoke: 'https://e2b.dev/dashboard?tab=keys',
	environment: 'E2B_API_KEY',
	keywords: ['e2b_', 'sk_e2b_'],
	pattern: /(?:sk_)?e2b_[a-f0-9]{40}(?![\w-])/,
	reason: 'prefix e2b_',
	length: 64,
});
