import { provider } from '../../provider.ts';

export const fireworksApiKey = provider({
	id: 'fireworks-api-key',
	name: 'Fireworks AI API key',
	description: "Calls models on Fireworks at the owner's expense.",
	source: 'https://docs.fireworks.ai/getting-started/quickstart',
	shape: 'fw_‹22 or more letters and digits›',
	revoke: 'https://fireworks.ai/account/api-keys',
	environment: 'FIREWORKS_API_KEY',
	keywords: ['fw_'],
	pattern: /fw_(?=[A-Za-z]{0,23}\d)(?=[a-z0-9]{0,23}[A-Z])[A-Za-z0-9]{22,32}(?![\w-])/,
	reason: 'prefix fw_',
	length: 56,
});
