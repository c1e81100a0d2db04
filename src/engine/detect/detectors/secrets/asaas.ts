import { provider } from '../../provider.ts';

export const asaasApiKey = provider({
	id: 'asaas-api-key',
	name: 'Asaas API key',
	description: 'Charges and transfers on an Asaas account.',
	source: 'https://docs.asaas.com/docs/autenticacao',
	shape: '$aact_prod_‹base64›',
	revoke: 'https://www.asaas.com/customerConfigIntegrations',
	environment: 'ASAAS_API_KEY',
	keywords: ['$aact_'],
	pattern: /\$aact_(?:prod_|hmlg_)?[A-Za-z0-9+/]{40,240}={0,2}(?:::[\w\-:=]{20,120})?(?!\w)/,
	reason: 'prefix $aact_prod_',
	length: 400,
});
