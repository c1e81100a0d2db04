import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.1password.com/docs/service-accounts/';
const REVOKE = 'https://start.1password.com/';

export const onePasswordServiceAccountToken = provider({
	id: '1password-service-account-token',
	name: '1Password service account token',
	description: 'Reads the vaults that the service account may.',
	source: SOURCE,
	shape: 'ops_eyJ‹250 and more characters of base64›',
	revoke: REVOKE,
	environment: 'OP_SERVICE_ACCOUNT_TOKEN',
	keywords: ['ops_eyj'],
	pattern: /ops_eyJ[A-Za-z0-9+/_-]{200,1500}={0,3}(?![\w/+=-])/,
	reason: 'prefix ops_eyJ',
	length: 1520,
});

export const onePasswordSecretKey = provider({
	id: '1password-secret-key',
	name: '1Password secret key',
	description: 'Half of what opens a vault: the password is the other one.',
	source: 'https://support.1password.com/secret-key-security/',
	shape: 'A3-‹6›-‹6›-‹5›-‹5›-‹5›-‹5›',
	revoke: 'https://support.1password.com/change-secret-key/',
	keywords: ['a3-'],
	pattern: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}(?![\w-])/,
	reason: 'prefix A3-',
});
