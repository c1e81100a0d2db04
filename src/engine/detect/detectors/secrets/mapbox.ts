import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.mapbox.com/help/dive-deeper/access-tokens/';
const REVOKE = 'https://console.mapbox.com/account/access-tokens/';

export const mapboxSecretToken = provider({
	id: 'mapbox-secret-token',
	name: 'Mapbox secret token',
	description: 'Changes the maps and styles of an account.',
	source: SOURCE,
	shape: 'sk.eyJ‹claims›.‹22 characters›',
	revoke: REVOKE,
	environment: 'MAPBOX_SECRET_TOKEN',
	keywords: ['sk.eyj', 'tk.eyj'],
	pattern: /[st]k\.eyJ[\w-]{30,200}\.[\w-]{20,24}(?![\w-])/,
	reason: 'prefix sk.eyJ',
	length: 256,
});

export const mapboxPublicToken = provider({
	id: 'mapbox-public-token',
	name: 'Mapbox public token',
	description: 'Shows maps on a page; public by design, but billed.',
	source: SOURCE,
	shape: 'pk.eyJ‹claims›.‹22 characters›',
	revoke: REVOKE,
	keywords: ['pk.eyj'],
	pattern: /pk\.eyJ[\w-]{30,200}\.[\w-]{20,24}(?![\w-])/,
	reason: 'prefix pk.eyJ',
	severity: 'info',
	length: 256,
});

export const mapboxToken = provider({
	id: 'mapbox-token',
	name: 'Mapbox token',
	description: "Calls Mapbox at the owner's expense.",
	source: SOURCE,
	shape: 'MAPBOX_TOKEN=pk.‹60 characters›.‹22 characters›',
	revoke: REVOKE,
	environment: 'MAPBOX_TOKEN',
	keywords: ['mapbox'],
	pattern: assigned(/[ps]k\.(?!eyJ)[a-z0-9]{60}\.[a-z0-9]{22}/),
	confidence: 'medium',
	reason: 'assigned to a name with "mapbox"',
	length: 320,
	inWord: true,
});
