import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const rapidapiKeyUnique = provider({
	id: 'rapidapi-key-unique',
	name: 'RapidAPI key',
	description: 'Calls every API that an account is subscribed to.',
	source: 'https://docs.rapidapi.com/docs/keys',
	shape: '‹10 hex›msh‹15 hex›p‹6 hex›jsn‹12 hex›',
	revoke: 'https://rapidapi.com/developer/security',
	environment: 'RAPIDAPI_KEY',
	keywords: ['rapidapi', 'x-rapidapi-key'],
	pattern: assigned(
		/(?:[a-f0-9]{10}msh[a-f0-9]{15}p[a-f0-9]{6}jsn[a-f0-9]{12}|(?=[A-Za-z_-]{0,49}\d)[A-Za-z0-9_-]{50})/,
	),
	confidence: 'medium',
	reason: 'assigned to a name with "rapidapi"',
	length: 320,
	inWord: true,
});
