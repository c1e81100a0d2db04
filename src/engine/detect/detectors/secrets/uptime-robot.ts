import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const uptimeRobotApiKey = provider({
	id: 'uptime-robot-api-key',
	name: 'UptimeRobot API key',
	description: 'Reads, and may change, the monitors of an account.',
	source: 'https://uptimerobot.com/api/',
	shape: 'UPTIMEROBOT_API_KEY=u‹digits›-‹24 hex›',
	revoke: 'https://dashboard.uptimerobot.com/integrations',
	environment: 'UPTIMEROBOT_API_KEY',
	keywords: ['uptimerobot', 'uptime_robot'],
	pattern: assigned(/(?:ur|u|m)\d{5,12}-[a-f0-9]{24,32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "uptimerobot"',
	length: 320,
	inWord: true,
});
