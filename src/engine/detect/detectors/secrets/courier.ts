import { provider } from '../../provider.ts';

export const courierAuthToken = provider({
	id: 'courier-auth-token',
	name: 'Courier auth token',
	description: "Sends messages in the owner's name.",
	source: 'https://www.courier.com/docs/platform/workspaces/environments-api-keys',
	shape: 'pk_prod_‹28 letters and digits›',
	revoke: 'https://app.courier.com/settings/api-keys',
	environment: 'COURIER_AUTH_TOKEN',
	keywords: ['pk_prod_'],
	pattern: /pk_prod_[A-Z0-9]{28}(?![\w-])/,
	reason: 'prefix pk_prod_',
	length: 56,
});
