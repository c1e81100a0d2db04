import { provider } from '../../provider.ts';

export const heliconeApiKey = provider({
	id: 'helicone-api-key',
	name: 'Helicone API key',
	description: 'Reads the logged prompts and answers of an organisation.',
	source: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
	shape: 'sk-helicone-‹four groups›',
	revoke: 'https://us.helicone.ai/settings/api-keys',
	environment: 'HELICONE_API_KEY',
	keywords: ['sk-helicone-', 'pk-helicone-'],
	pattern: /[sp]k-helicone-[a-z0-9-]{27,60}(?![\w-])/,
	reason: 'prefix sk-helicone-',
	length: 88,
});
