import { provider } from '../../provider.ts';

export const authressServiceKey = provider({
	id: 'authress-service-key',
	name: 'Authress service client key',
	description: 'Acts as a service client of an Authress account.',
	source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning',
	shape: 'sc_‹id›.‹key id›.acc_‹account›.‹key›',
	revoke: 'https://authress.io/app/#/settings?focus=clients',
	environment: 'AUTHRESS_SERVICE_CLIENT_ACCESS_KEY',
	keywords: ['sc_', 'ext_', 'scauth_', 'authress_'],
	pattern:
		/(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}(?![\w=])/,
	reason: 'prefix sc_',
	length: 224,
});
