import { provider } from '../../provider.ts';

export const riotApiKey = provider({
	id: 'riot-api-key',
	name: 'Riot Games API key',
	description: 'Calls the Riot API for a product.',
	source: 'https://developer.riotgames.com/docs/portal',
	shape: 'RGAPI-‹UUID›',
	revoke: 'https://developer.riotgames.com',
	environment: 'RIOT_API_KEY',
	keywords: ['rgapi-'],
	pattern: /RGAPI-[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}(?![\w-])/,
	reason: 'prefix RGAPI-',
	length: 64,
});
