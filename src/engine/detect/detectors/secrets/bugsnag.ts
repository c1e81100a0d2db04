import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const bugsnagToken = provider({
	id: 'bugsnag-token',
	name: 'BugSnag token',
	description: 'Reads and changes the errors of an organisation.',
	source: 'https://bugsnagapiv2.docs.apiary.io/#introduction/authentication',
	shape: 'BUGSNAG_TOKEN=‹UUID›',
	revoke: 'https://app.bugsnag.com/settings/my-account',
	environment: 'BUGSNAG_AUTH_TOKEN',
	keywords: ['bugsnag'],
	pattern: assigned(
		/(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{32}|[a-z0-9]{8}(?:-[a-z0-9]{4}){3}-[a-z0-9]{12})/,
	),
	confidence: 'medium',
	reason: 'assigned to a name with "bugsnag"',
	length: 320,
	inWord: true,
});
