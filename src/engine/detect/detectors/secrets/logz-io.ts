import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const logzIoToken = provider({
	id: 'logz-io-token',
	name: 'Logz.io token',
	description: 'Sends or reads the logs of an account.',
	source: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/',
	shape: 'LOGZIO_TOKEN=‹32 letters or UUID›',
	revoke: 'https://app.logz.io/#/dashboard/settings/manage-tokens',
	environment: 'LOGZIO_TOKEN',
	keywords: ['logz'],
	pattern: assigned(
		/(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-z0-9]{8}(?:-[a-z0-9]{4}){3}-[a-z0-9]{12}|[A-Za-z]{32})/,
	),
	confidence: 'medium',
	reason: 'assigned to a name with "logz"',
	length: 320,
	inWord: true,
});
