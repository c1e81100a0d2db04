import { provider } from '../../provider.ts';

export const devcycleSdkKey = provider({
	id: 'devcycle-sdk-key',
	name: 'DevCycle SDK key',
	description: 'Reads the flags of an environment.',
	source: 'https://docs.devcycle.com/platform/account-management/api-and-sdk-keys',
	shape: 'dvc_server_‹24 or more characters›',
	revoke: 'https://app.devcycle.com',
	environment: 'DEVCYCLE_SERVER_SDK_KEY',
	keywords: ['dvc_server_', 'dvc_mobile_', 'dvc_client_'],
	pattern: /dvc_(?:server|mobile|client)_[A-Za-z0-9_]{24,72}(?![\w-])/,
	reason: 'prefix dvc_server_',
	length: 104,
});
