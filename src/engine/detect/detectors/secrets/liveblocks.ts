import { provider } from '../../provider.ts';

export const liveblocksSecretKey = provider({
	id: 'liveblocks-secret-key',
	name: 'Liveblocks secret key',
	description: 'Reads and writes every room of a project.',
	source: 'https://liveblocks.io/docs/authentication',
	shape: 'sk_prod_‹64 characters›',
	revoke: 'https://liveblocks.io/dashboard/apikeys',
	environment: 'LIVEBLOCKS_SECRET_KEY',
	keywords: ['sk_prod_', 'sk_dev_'],
	pattern: /sk_(?:prod|dev)_(?=[A-Za-z0-9]{0,63}[_-])[\w-]{64}(?![\w-])/,
	reason: 'prefix sk_prod_',
	length: 88,
});
