import { provider } from '../../provider.ts';

export const cerebrasApiKey = provider({
	id: 'cerebras-api-key',
	name: 'Cerebras API key',
	description: "Calls the Cerebras inference API at the owner's expense.",
	source: 'https://inference-docs.cerebras.ai/quickstart',
	shape: 'csk-‹48 letters and digits›',
	revoke: 'https://cloud.cerebras.ai/platform',
	environment: 'CEREBRAS_API_KEY',
	keywords: ['csk-'],
	pattern: /csk-[a-z0-9]{48}(?![\w-])/,
	reason: 'prefix csk-',
	length: 72,
});
