import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const scrapingbeeApiKey = provider({
	id: 'scrapingbee-api-key',
	name: 'ScrapingBee API key',
	description: "Crawls at the owner's expense.",
	source: 'https://www.scrapingbee.com/documentation/',
	shape: 'SCRAPINGBEE_API_KEY=‹80 letters and digits›',
	revoke: 'https://app.scrapingbee.com/dashboard',
	environment: 'SCRAPINGBEE_API_KEY',
	keywords: ['scrapingbee', 'scraping_bee'],
	pattern: assigned(/(?=[A-Za-z]{0,79}\d)[A-Za-z0-9]{80}/),
	confidence: 'medium',
	reason: 'assigned to a name with "scrapingbee"',
	length: 320,
	inWord: true,
});
