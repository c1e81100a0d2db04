import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const descopeManagementKey = provider({
	id: 'descope-management-key',
	name: 'Descope management key',
	description: 'Administers the users of a Descope project.',
	source: 'https://docs.descope.com/management/m2m-access-keys',
	shape: 'DESCOPE_MANAGEMENT_KEY=K‹characters›',
	revoke: 'https://app.descope.com/accesskeys',
	environment: 'DESCOPE_MANAGEMENT_KEY',
	keywords: ['descope'],
	pattern: assigned(/K[A-Za-z0-9]{80,160}/),
	confidence: 'medium',
	reason: 'assigned to a name with "descope"',
	length: 320,
	inWord: true,
});
