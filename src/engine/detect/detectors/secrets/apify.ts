import { provider } from '../../provider.ts';

export const apifyToken = provider({
	id: 'apify-token',
	name: 'Apify API token',
	description: "Runs crawlers at the owner's expense.",
	source: 'https://docs.apify.com/platform/integrations/api',
	shape: 'apify_api_‹36 letters and digits›',
	revoke: 'https://console.apify.com/settings/integrations',
	environment: 'APIFY_TOKEN',
	keywords: ['apify_api_'],
	pattern: /apify_api_[A-Za-z0-9]{34,38}(?![\w-])/,
	reason: 'prefix apify_api_',
	length: 64,
});
