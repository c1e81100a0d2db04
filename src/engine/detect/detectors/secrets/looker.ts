import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://cloud.google.com/looker/docs/api-auth';
const REVOKE = 'https://‹instance›.looker.com/admin/users';

export const lookerClientSecret = provider({
	id: 'looker-client-secret',
	name: 'Looker client secret',
	description: 'Acts as a person in Looker.',
	source: SOURCE,
	shape: 'LOOKERSDK_CLIENT_SECRET=‹24 letters and digits›',
	revoke: REVOKE,
	environment: 'LOOKERSDK_CLIENT_SECRET',
	keywords: ['looker'],
	pattern: assigned(/(?=[a-z]{0,23}\d)[a-z0-9]{24}/),
	confidence: 'medium',
	reason: 'assigned to a name with "looker"',
	length: 320,
	inWord: true,
	pairsWith: ['looker-client-id'],
});

export const lookerClientId = provider({
	id: 'looker-client-id',
	name: 'Looker client id',
	description: 'Names an API key of Looker; of use only with its secret.',
	source: SOURCE,
	shape: 'LOOKERSDK_CLIENT_ID=‹20 letters and digits›',
	revoke: REVOKE,
	environment: 'LOOKERSDK_CLIENT_ID',
	keywords: ['looker'],
	pattern: assigned(/(?=[a-z]{0,19}\d)[a-z0-9]{20}/),
	confidence: 'medium',
	reason: 'assigned to a name with "looker"',
	length: 320,
	inWord: true,
});
