import { provider } from '../../provider.ts';

export const replicateApiToken = provider({
	id: 'replicate-api-token',
	name: 'Replicate API token',
	description: "Runs models on Replicate at the owner's expense.",
	source: 'https://replicate.com/docs/reference/http#authentication',
	shape: 'r8_‹37 letters and digits›',
	revoke: 'https://replicate.com/account/api-tokens',
	environment: 'REPLICATE_API_TOKEN',
	keywords: ['r8_'],
	pattern: /r8_[A-Za-z0-9]{37}(?![\w-])/,
	reason: 'prefix r8_',
	length: 56,
});
