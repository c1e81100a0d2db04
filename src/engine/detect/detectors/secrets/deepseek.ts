import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const deepseekApiKey = provider({
	id: 'deepseek-api-key',
	name: 'DeepSeek API key',
	description: "Calls the DeepSeek API at the owner's expense.",
	source: 'https://api-docs.deepseek.com',
	shape: 'DEEPSEEK_API_KEY=sk-‹32 hex›',
	revoke: 'https://platform.deepseek.com/api_keys',
	environment: 'DEEPSEEK_API_KEY',
	keywords: ['deepseek'],
	pattern: assigned(/sk-(?=[a-z]{0,31}\d)[a-z0-9]{32}/),
	reason: 'assigned to a name with "deepseek"',
	length: 320,
	inWord: true,
});
