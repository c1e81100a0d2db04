import { provider } from '../../provider.ts';

export const clickupToken = provider({
	id: 'clickup-token',
	name: 'ClickUp personal token',
	description: 'Acts as a person in ClickUp.',
	source: 'https://developer.clickup.com/docs/authentication',
	shape: 'pk_‹digits›_‹32 letters and digits›',
	revoke: 'https://app.clickup.com/settings/apps',
	environment: 'CLICKUP_API_TOKEN',
	keywords: ['pk_'],
	pattern: /pk_\d{6,10}_[A-Z0-9]{32}(?![\w-])/,
	reason: 'prefix pk_',
	length: 64,
});
