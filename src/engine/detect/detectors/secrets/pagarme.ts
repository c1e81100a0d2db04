import { provider } from '../../provider.ts';

export const pagarmeLiveKey = provider({
	id: 'pagarme-live-key',
	name: 'Pagar.me live API key',
	description: 'Charges through Pagar.me.',
	source: 'https://docs.pagar.me/docs/chaves-de-acesso',
	shape: 'ak_live_‹30 letters and digits›',
	revoke: 'https://dash.pagar.me',
	environment: 'PAGARME_API_KEY',
	keywords: ['ak_live_'],
	pattern: /ak_live_[A-Za-z0-9]{30}(?![\w-])/,
	reason: 'prefix ak_live_',
	length: 56,
});
