import { provider } from '../../provider.ts';

export const braintrustApiKey = provider({
	id: 'braintrust-api-key',
	name: 'Braintrust API key',
	description: 'Reads and writes the experiments and logs of an organisation.',
	source: 'https://www.braintrust.dev/docs/reference/api',
	shape: 'sk-‹48 characters› or bt-st-‹characters›',
	revoke: 'https://www.braintrust.dev/app/settings?subroute=api-keys',
	environment: 'BRAINTRUST_API_KEY',
	keywords: ['bt-st-'],
	pattern: /bt-st-[\w-]{40,80}(?![\w-])/,
	reason: 'prefix sk-',
	length: 112,
});
