import { provider } from '../../provider.ts';

export const llamaCloudApiKey = provider({
	id: 'llama-cloud-api-key',
	name: 'LlamaCloud API key',
	description: 'Reads and parses documents with LlamaCloud.',
	source: 'https://developers.llamaindex.ai/python/cloud/general/api_key/',
	shape: 'llx-‹48 letters and digits›',
	revoke: 'https://cloud.llamaindex.ai',
	environment: 'LLAMA_CLOUD_API_KEY',
	keywords: ['llx-'],
	pattern: /llx-[A-Za-z0-9]{46,52}(?![\w-])/,
	reason: 'prefix llx-',
	length: 72,
});
