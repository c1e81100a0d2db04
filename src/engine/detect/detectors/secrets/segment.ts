import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://segment.com/docs/api/public-api/';
const REVOKE = 'https://app.segment.com/‹workspace›/settings/access-management/tokens';

export const segmentPublicApiToken = provider({
	id: 'segment-public-api-token',
	name: 'Segment public API token',
	description: 'Configures a Segment workspace.',
	source: SOURCE,
	shape: 'sgp_‹64 letters and digits›',
	revoke: REVOKE,
	environment: 'SEGMENT_API_TOKEN',
	keywords: ['sgp_'],
	pattern: /sgp_(?=[A-Z0-9]{0,63}[a-z])(?=[a-z0-9]{0,63}[A-Z])[A-Za-z0-9]{64}(?![\w-])/,
	reason: 'prefix sgp_',
	length: 88,
});

export const segmentApiToken = provider({
	id: 'segment-api-token',
	name: 'Segment configuration token',
	description: 'Configures a Segment workspace.',
	source: SOURCE,
	shape: 'SEGMENT_TOKEN=‹43 characters›.‹43 characters›',
	revoke: REVOKE,
	environment: 'SEGMENT_API_TOKEN',
	keywords: ['segment'],
	pattern: assigned(/[\w-]{43}\.[\w-]{43}/),
	confidence: 'medium',
	reason: 'assigned to a name with "segment"',
	length: 320,
	inWord: true,
});
