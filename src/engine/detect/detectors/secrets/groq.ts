import { provider } from '../../provider.ts';

export const groqApiKey = provider({
	id: 'groq-api-key',
	name: 'Groq API key',
	description: "Calls the Groq API at the owner's expense.",
	source: 'https://console.groq.com/docs/quickstart',
	shape: 'gsk_‹52 letters and digits›',
	revoke: 'https://console.groq.com/keys',
	environment: 'GROQ_API_KEY',
	keywords: ['gsk_'],
	pattern: /gsk_[A-Za-z0-9]{48,56}(?![\w-])/,
	reason: 'prefix gsk_',
	length: 80,
});
