import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const duoSecretKey = provider({
	id: 'duo-secret-key',
	name: 'Duo secret key',
	description: 'Secret of a Duo application: approves or administers sign-ins.',
	source: 'https://duo.com/docs/adminapi',
	shape: 'DUO_SECRET_KEY=‹40 letters and digits›',
	revoke: 'https://admin.duosecurity.com',
	environment: 'DUO_SECRET_KEY',
	keywords: ['duo_'],
	pattern: assigned(/(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "duo"',
	length: 320,
	inWord: true,
});
