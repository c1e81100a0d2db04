import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const betterStackToken = provider({
	id: 'better-stack-token',
	name: 'Better Stack token',
	description: 'Reads and changes monitors and logs.',
	source: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
	shape: 'BETTERSTACK_TOKEN=‹24 letters and digits›',
	revoke: 'https://betterstack.com/settings/api-tokens',
	environment: 'BETTERSTACK_API_TOKEN',
	keywords: ['betterstack', 'better_stack', 'betteruptime', 'logtail'],
	pattern: assigned(/(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}/),
	confidence: 'medium',
	reason: 'assigned to a name with "betterstack"',
	length: 320,
	inWord: true,
});
