import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview';
const REVOKE = 'https://app.hubspot.com/l/private-apps';

export const hubspotPrivateAppToken = provider({
	id: 'hubspot-private-app-token',
	name: 'HubSpot private app token',
	description: "Access to a HubSpot account, as wide as the app's scopes.",
	source: SOURCE,
	shape: 'pat-na1-‹UUID›',
	revoke: REVOKE,
	environment: 'HUBSPOT_ACCESS_TOKEN',
	keywords: ['pat-na', 'pat-eu', 'pat-ap'],
	pattern: /pat-(?:na|eu|ap)\d-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![\w-])/,
	reason: 'prefix pat-na1-',
	length: 64,
});

export const hubspotApiKey = provider({
	id: 'hubspot-api-key',
	name: 'HubSpot API key',
	description: 'Access to a HubSpot account.',
	source: SOURCE,
	shape: 'HUBSPOT_API_KEY=‹UUID›',
	revoke: REVOKE,
	environment: 'HUBSPOT_API_KEY',
	keywords: ['hubspot', 'hapikey'],
	pattern: assigned(
		/(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[A-Za-z0-9]{8}(?:-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12})/,
	),
	confidence: 'medium',
	reason: 'assigned to a name with "hubspot"',
	length: 320,
	inWord: true,
});
