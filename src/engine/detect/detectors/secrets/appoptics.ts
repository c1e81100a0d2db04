import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const appopticsToken = provider({
	id: 'appoptics-token',
	name: 'AppOptics or SolarWinds token',
	description: 'Sends and reads metrics.',
	source: 'https://docs.appoptics.com/api/',
	shape: 'APPOPTICS_TOKEN=‹71 characters›',
	revoke: 'https://my.appoptics.com/organization/tokens',
	environment: 'APPOPTICS_TOKEN',
	keywords: ['appoptics', 'solarwinds'],
	pattern: assigned(/[\w-]{71}/),
	confidence: 'medium',
	reason: 'assigned to a name with "appoptics"',
	length: 320,
	inWord: true,
});
