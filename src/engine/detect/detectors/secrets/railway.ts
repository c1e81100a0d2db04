import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.railway.com/reference/public-api';
const REVOKE = 'https://railway.com/account/tokens';

export const railwayToken = provider({
	id: 'railway-token',
	name: 'Railway token',
	description: 'Deploys and controls projects.',
	source: SOURCE,
	shape: 'RAILWAY_TOKEN=‹UUID›',
	revoke: REVOKE,
	environment: 'RAILWAY_TOKEN',
	keywords: ['railway'],
	pattern: assigned(/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/),
	confidence: 'medium',
	reason: 'named after Railway',
	inWord: true,
});
