import { provider } from '../../provider.ts';

export const retoolToken = provider({
	id: 'retool-token',
	name: 'Retool API token',
	description: 'Administers an organisation.',
	source: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
	shape: 'retool_‹26 letters and digits›',
	revoke: 'https://‹organisation›.retool.com/settings/api',
	environment: 'RETOOL_API_TOKEN',
	keywords: ['retool_'],
	pattern: /retool_(?=[a-z]{0,25}\d)[a-z0-9]{26}(?![\w-])/,
	reason: 'prefix retool_',
	length: 56,
});
