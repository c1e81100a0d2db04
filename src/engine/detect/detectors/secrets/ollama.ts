import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const ollamaApiKey = provider({
	id: 'ollama-api-key',
	name: 'Ollama API key',
	description: "Calls Ollama's cloud models at the owner's expense.",
	source: 'https://docs.ollama.com/cloud',
	shape: 'OLLAMA_API_KEY=‹32 hex›.‹24 characters›',
	revoke: 'https://ollama.com/settings/keys',
	environment: 'OLLAMA_API_KEY',
	keywords: ['ollama'],
	pattern: assigned(/[a-f0-9]{32}\.[\w-]{24}/),
	confidence: 'medium',
	reason: 'assigned to a name with "ollama"',
	length: 320,
	inWord: true,
});
