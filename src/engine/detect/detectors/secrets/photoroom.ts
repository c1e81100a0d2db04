import { provider } from '../../provider.ts';

export const photoroomApiKey = provider({
	id: 'photoroom-api-key',
	name: 'Photoroom API key',
	description: "Edits pictures at the owner's expense.",
	source: 'https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key',
	shape: 'sk_pr_‹name›_‹40 hex›',
	revoke: 'https://app.photoroom.com/api-dashboard',
	environment: 'PHOTOROOM_API_KEY',
	keywords: ['sk_pr_'],
	pattern: /sk_pr_[a-z0-9]{2,32}_[a-f0-9]{40}(?![\w-])/,
	reason: 'prefix sk_pr_',
	length: 104,
});
