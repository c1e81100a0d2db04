import { provider } from '../../provider.ts';

export const aikidoCredential = provider({
	id: 'aikido-credential',
	name: 'Aikido secret or CI token',
	description: 'Reads and scans the repositories of a workspace.',
	source: 'https://apidocs.aikido.dev/reference/authorization',
	shape: 'AIK_SECRET_‹64 letters and digits›',
	revoke: 'https://app.aikido.dev/settings/integrations/api',
	environment: 'AIKIDO_CLIENT_SECRET',
	keywords: ['aik_secret_', 'aik_ci_'],
	pattern: /AIK_(?:SECRET|CI)_[A-Za-z0-9]{32,96}(?![\w-])/,
	reason: 'prefix AIK_SECRET_',
	length: 128,
});
