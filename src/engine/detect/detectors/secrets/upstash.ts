import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://upstash.com/docs/redis/features/restapi';
const REVOKE = 'https://console.upstash.com/account/api';

export const upstashToken = provider({
	id: 'upstash-token',
	name: 'Upstash REST token',
	description: 'Reads and writes a Redis database.',
	source: SOURCE,
	shape: 'UPSTASH_REDIS_REST_TOKEN=‹over 50 characters›',
	revoke: REVOKE,
	environment: 'UPSTASH_REDIS_REST_TOKEN',
	keywords: ['upstash'],
	pattern: assigned(/(?=[A-Za-z_=-]{0,60}\d)[\w=-]{36,120}/),
	confidence: 'medium',
	reason: 'named after Upstash',
	inWord: true,
});
