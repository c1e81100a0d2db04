import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api';
const REVOKE = 'https://www.ovh.com/auth/api/';

export const ovhApplicationSecret = provider({
	id: 'ovh-application-secret',
	name: 'OVHcloud application secret or consumer key',
	description: 'Signs requests to the OVHcloud API together with the application key.',
	source: SOURCE,
	shape: 'OVH_APPLICATION_SECRET=‹32 letters and digits›',
	revoke: REVOKE,
	environment: 'OVH_APPLICATION_SECRET',
	keywords: ['ovh'],
	pattern: assigned(/(?=[A-Za-z-]{0,31}\d)[A-Za-z0-9-]{32}/),
	confidence: 'medium',
	reason: 'named after OVHcloud',
	inWord: true,
});
