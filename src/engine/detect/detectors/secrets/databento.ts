import { provider } from '../../provider.ts';

export const databentoApiKey = provider({
	id: 'databento-api-key',
	name: 'Databento API key',
	description: "Reads market data at the owner's expense.",
	source: 'https://databento.com/docs/portal/api-keys',
	shape: 'db-‹29 letters and digits›',
	revoke: 'https://databento.com/portal/keys',
	environment: 'DATABENTO_API_KEY',
	keywords: ['db-'],
	pattern: /(?<!-)db-(?=[A-Za-z]{0,28}\d)[A-Za-z0-9]{29}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix db-',
	length: 56,
});
