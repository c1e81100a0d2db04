import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const shodanApiKey = provider({
	id: 'shodan-api-key',
	name: 'Shodan API key',
	description: "Searches with Shodan at the owner's expense.",
	source: 'https://developer.shodan.io/api',
	shape: 'SHODAN_API_KEY=‹32 letters and digits›',
	revoke: 'https://account.shodan.io',
	environment: 'SHODAN_API_KEY',
	keywords: ['shodan'],
	pattern: assigned(/(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "shodan"',
	length: 320,
	inWord: true,
});
