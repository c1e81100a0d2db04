import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.semaphore.io/reference/api';
const REVOKE = 'https://me.semaphoreci.com/account';

export const semaphoreToken = provider({
	id: 'semaphore-token',
	name: 'Semaphore API token',
	description: 'Starts and reads builds.',
	source: SOURCE,
	shape: 'SEMAPHORE_TOKEN=‹20 to 32 characters›',
	revoke: REVOKE,
	environment: 'SEMAPHORE_API_TOKEN',
	keywords: ['semaphore'],
	pattern: assigned(/(?=[A-Za-z_-]{0,31}\d)(?:[a-z0-9]{32}|[\w-]{20})/),
	confidence: 'medium',
	reason: 'named after Semaphore',
	inWord: true,
});
