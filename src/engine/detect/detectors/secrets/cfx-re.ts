import { provider } from '../../provider.ts';

export const cfxServerKey = provider({
	id: 'cfx-server-key',
	name: 'Cfx.re server key',
	description: 'Runs a FiveM or RedM server as its owner.',
	source: 'https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/',
	shape: 'cfxk_‹20 characters›_‹6 characters›',
	revoke: 'https://portal.cfx.re',
	environment: 'CFX_LICENSE_KEY',
	keywords: ['cfxk_'],
	pattern: /cfxk_[A-Za-z0-9]{18,22}_[A-Za-z0-9]{5,7}(?![\w-])/,
	reason: 'prefix cfxk_',
	length: 56,
});
