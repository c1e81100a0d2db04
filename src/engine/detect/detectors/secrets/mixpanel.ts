import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const mixpanelSecret = provider({
	id: 'mixpanel-secret',
	name: 'Mixpanel secret or token',
	description: 'Reads or sends the events of a Mixpanel project.',
	source: 'https://developer.mixpanel.com/reference/project-secret',
	shape: 'MIXPANEL_SECRET=‹32 letters and digits›',
	revoke: 'https://mixpanel.com/settings/project',
	environment: 'MIXPANEL_API_SECRET',
	keywords: ['mixpanel'],
	pattern: assigned(/(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "mixpanel"',
	length: 320,
	inWord: true,
});
