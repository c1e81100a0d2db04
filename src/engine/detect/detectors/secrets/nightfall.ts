import { provider } from '../../provider.ts';

export const nightfallApiKey = provider({
	id: 'nightfall-api-key',
	name: 'Nightfall API key',
	description: "Scans at the owner's expense.",
	source: 'https://help.nightfall.ai/developer-api/introduction/authentication',
	shape: 'NF-‹32 letters and digits›',
	revoke: 'https://app.nightfall.ai/developer-platform/',
	environment: 'NIGHTFALL_API_KEY',
	keywords: ['nf-'],
	pattern: /NF-(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}(?![\w-])/,
	reason: 'prefix NF-',
	length: 56,
});
