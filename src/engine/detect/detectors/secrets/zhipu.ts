import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const zhipuApiKey = provider({
	id: 'zhipu-api-key',
	name: 'Zhipu (Z.ai) API key',
	description: "Calls the GLM API at the owner's expense.",
	source: 'https://docs.z.ai/api-reference/introduction',
	shape: '‹32 hex›.‹16 letters and digits›',
	revoke: 'https://z.ai/manage-apikey/apikey-list',
	environment: 'ZAI_API_KEY',
	keywords: ['zhipu', 'zai_', 'z_ai', 'glm_', 'bigmodel'],
	pattern: assigned(/[a-f0-9]{32}\.[A-Za-z0-9]{16}/),
	confidence: 'medium',
	reason: 'assigned to a name with "zhipu"',
	length: 320,
	inWord: true,
});
