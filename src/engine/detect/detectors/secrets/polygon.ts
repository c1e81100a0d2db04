import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const polygonApiKey = provider({
	id: 'polygon-api-key',
	name: 'Polygon.io API key',
	description: "Reads market data at the owner's expense.",
	source: 'https://polygon.io/docs/rest/quickstart',
	shape: 'POLYGON_API_KEY=‹32 characters›',
	revoke: 'https://polygon.io/dashboard/keys',
	environment: 'POLYGON_API_KEY',
	keywords: ['polygon'],
	pattern: assigned(/(?=[A-Za-z_]{0,31}\d)(?=[a-z0-9_]{0,31}[A-Z])[A-Za-z0-9_]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "polygon"',
	length: 320,
	inWord: true,
});
