import { provider } from '../../provider.ts';

export const workatoApiToken = provider({
	id: 'workato-api-token',
	name: 'Workato API token',
	description: 'Administers the recipes of a workspace.',
	source: 'https://docs.workato.com/workato-api/api-clients.html',
	shape: 'wrkus-eyJ‹header›.‹claims›.‹signature›',
	revoke: 'https://app.workato.com/members/api/clients',
	environment: 'WORKATO_API_TOKEN',
	keywords: ['wrkus-', 'wrkeu-', 'wrkaus-', 'wrkjp-', 'wrksg-', 'wrkil-', 'wrka-'],
	pattern: /wrk(?:us|eu|aus|jp|sg|il|a)-eyJ[\w-]{10,200}\.[\w-]{20,800}\.[\w-]{40,700}(?![\w-])/,
	reason: 'prefix wrkus-eyJ',
	length: 1760,
});
