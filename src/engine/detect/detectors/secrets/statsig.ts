import { provider } from '../../provider.ts';

export const statsigSecret = provider({
	id: 'statsig-secret',
	name: 'Statsig server or console key',
	description: 'Reads the experiments of a project, or changes them.',
	source: 'https://docs.statsig.com/access-management/api-keys',
	shape: 'secret-‹43 letters and digits›',
	revoke: 'https://console.statsig.com/api_keys',
	environment: 'STATSIG_SERVER_SECRET',
	keywords: ['secret-', 'console-'],
	pattern: /(?:secret|console)-(?=[A-Za-z]{0,42}\d)(?=[a-z0-9]{0,42}[A-Z])[A-Za-z0-9]{40,50}(?![\w-])/,
	reason: 'prefix secret-',
	length: 72,
});
