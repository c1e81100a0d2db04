import { provider } from '../../provider.ts';

export const genericModelApiKey = provider({
	id: 'generic-model-api-key',
	name: 'API key of a model service',
	description:
		"Calls a model at the owner's expense. The form of OpenAI's first keys, which DeepSeek, Moonshot, Stability and many others took over.",
	source: "https://api-docs.deepseek.com and others that took over the form of OpenAI's first keys",
	shape: 'sk-‹32 or 48 letters and digits›',
	revoke: 'The page of API keys of the service that the key is for',
	keywords: ['sk-'],
	pattern:
		/(?<!-)sk-(?!\w{16,30}T[34]BlbkFJ)(?:(?=[a-z]{0,31}\d)[a-z0-9]{32}|(?=[A-Za-z]{0,47}\d)(?=[a-z0-9]{0,47}[A-Z])[A-Za-z0-9]{48})(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix sk-',
	length: 72,
});
