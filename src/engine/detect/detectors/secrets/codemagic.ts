import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.codemagic.io/rest-api/codemagic-rest-api/';
const REVOKE = 'https://codemagic.io/teams';

export const codemagicToken = provider({
	id: 'codemagic-token',
	name: 'Codemagic API token',
	description: 'Starts and reads builds.',
	source: SOURCE,
	shape: 'CODEMAGIC_API_TOKEN=‹43 characters›',
	revoke: REVOKE,
	environment: 'CODEMAGIC_API_TOKEN',
	keywords: ['codemagic', 'cm_api_token'],
	pattern: assigned(/(?=[A-Za-z_-]{0,42}\d)[\w-]{43}/),
	confidence: 'medium',
	reason: 'named after Codemagic',
	inWord: true,
});
