import { provider } from '../../provider.ts';

export const xaiApiKey = provider({
	id: 'xai-api-key',
	name: 'xAI API key',
	description: "Calls the Grok API at the owner's expense.",
	source: 'https://docs.x.ai/docs/overview',
	shape: 'xai-‹80 letters and digits›',
	revoke: 'https://console.x.ai',
	environment: 'XAI_API_KEY',
	keywords: ['xai-'],
	pattern: /xai-(?=[A-Za-z_-]{0,79}\d)[\w-]{70,90}(?![\w-])/,
	reason: 'prefix xai-',
	length: 112,
});
