import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const openweatherApiKey = provider({
	id: 'openweather-api-key',
	name: 'OpenWeather API key',
	description: 'Reads forecasts for an application.',
	source: 'https://openweathermap.org/appid',
	shape: 'OPENWEATHER_API_KEY=‹32 hex›',
	revoke: 'https://home.openweathermap.org/api_keys',
	environment: 'OPENWEATHER_API_KEY',
	keywords: ['openweather', 'open_weather', 'owm', 'pyowm'],
	pattern: assigned(/(?=[a-z]{0,31}\d)[a-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "openweather"',
	length: 320,
	inWord: true,
});
