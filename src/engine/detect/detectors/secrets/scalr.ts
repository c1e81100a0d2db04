import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.scalr.io/reference/authentication';
const REVOKE = 'https://scalr.io/';

export const scalrToken = provider({
	id: 'scalr-token',
	name: 'Scalr API token',
	description: 'Runs and reads infrastructure as code.',
	source: SOURCE,
	shape: 'SCALR_TOKEN=‹136 characters›',
	revoke: REVOKE,
	environment: 'SCALR_TOKEN',
	keywords: ['scalr'],
	pattern: assigned(/(?=[A-Za-z_.-]{0,60}\d)[\w.-]{100,180}/),
	confidence: 'medium',
	reason: 'named after Scalr',
	inWord: true,
});
