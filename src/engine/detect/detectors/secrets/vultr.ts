import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.vultr.com/api/#section/Authentication';
const REVOKE = 'https://my.vultr.com/settings/#settingsapi';

export const vultrApiKey = provider({
	id: 'vultr-api-key',
	name: 'Vultr API key',
	description: 'Controls servers and everything else of an account.',
	source: SOURCE,
	shape: 'VULTR_API_KEY=‹36 capitals and digits›',
	revoke: REVOKE,
	environment: 'VULTR_API_KEY',
	keywords: ['vultr'],
	pattern: assigned(/(?=[A-Z]{0,35}\d)[A-Z0-9]{36}/),
	confidence: 'medium',
	reason: 'named after Vultr',
	inWord: true,
});
