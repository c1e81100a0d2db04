import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const stabilityApiKey = provider({
	id: 'stability-api-key',
	name: 'Stability AI API key',
	description: "Makes pictures at the owner's expense.",
	source: 'https://platform.stability.ai/docs/getting-started/authentication',
	shape: 'STABILITY_API_KEY=sk-‹48 letters and digits›',
	revoke: 'https://platform.stability.ai/account/keys',
	environment: 'STABILITY_API_KEY',
	keywords: ['stability', 'dreamstudio'],
	pattern: assigned(/sk-[A-Za-z0-9]{48}/),
	reason: 'assigned to a name with "stability"',
	length: 320,
	inWord: true,
});
