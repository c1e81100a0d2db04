import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const lightonApiKey = provider({
	id: 'lighton-api-key',
	name: 'LightOn Paradigm API key',
	description: 'Calls the Paradigm API of an organisation.',
	source: 'https://paradigm.lighton.ai/docs',
	shape: 'PARADIGM_API_KEY=‹48 characters›',
	revoke: 'https://paradigm.lighton.ai/settings/api-key',
	environment: 'PARADIGM_API_KEY',
	keywords: ['lighton', 'paradigm'],
	pattern: assigned(/(?=[A-Za-z_-]{0,47}\d)[\w-]{48}/),
	confidence: 'medium',
	reason: 'assigned to a name with "lighton"',
	length: 320,
	inWord: true,
});
