import { provider } from '../../provider.ts';

export const dynatraceApiToken = provider({
	id: 'dynatrace-api-token',
	name: 'Dynatrace API token',
	description: 'Reads and configures a Dynatrace environment.',
	source: 'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication',
	shape: 'dt0c01.‹24 characters›.‹64 characters›',
	revoke: 'https://‹environment›.live.dynatrace.com/#settings/integration/apikeys',
	environment: 'DT_API_TOKEN',
	keywords: ['dt0'],
	pattern: /dt0[a-z]\d{2}\.[A-Za-z0-9]{8,24}\.[A-Za-z0-9]{64}(?![\w-])/,
	reason: 'prefix dt0c01.',
	length: 128,
});
