import { assignedCredential } from './generic-assigned.ts';

export const genericPassword = assignedCredential({
	id: 'generic-password',
	name: 'Password',
	description:
		'A literal assigned to a name that means a password, in code, configuration, SQL, a command line or prose.',
	source:
		'Heuristic: a name such as password, passwd, pwd or pass, and a value that is no word, template or expression.',
	shape: 'password = ‹value›',
	revoke: 'Change the password where it is used, then read it from the environment or a secret store.',
	environment: 'PASSWORD',
	kind: 'password',
	triggers: ['pass', 'pw', 'psw', 'pasw', 'senha', 'wachtwoord', 'kennwort', 'contrasena'],
});
