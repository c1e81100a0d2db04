import { provider } from '../../provider.ts';

export const minimaxApiKey = provider({
	id: 'minimax-api-key',
	name: 'MiniMax API key',
	description: "Calls the MiniMax API at the owner's expense.",
	source: 'https://platform.minimax.io/docs/guides/quickstart',
	shape: 'sk-api-‹119 characters›',
	revoke: 'https://platform.minimax.io/user-center/basic-information/interface-key',
	environment: 'MINIMAX_API_KEY',
	keywords: ['sk-api-', 'sk-cp-'],
	pattern: /sk-(?:api|cp)-[\w-]{90,130}(?![\w-])/,
	reason: 'prefix sk-api-',
	length: 160,
});
