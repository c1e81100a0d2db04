import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.datadoghq.com/account_management/api-app-keys/';
const REVOKE = 'https://app.datadoghq.com/organization-settings/api-keys';

export const datadogApplicationKey = provider({
	id: 'datadog-application-key',
	name: 'Datadog application key',
	description: 'Reads and changes a Datadog organisation as its owner can.',
	source: SOURCE,
	shape: 'DD_APP_KEY=‹40 hex›',
	revoke: REVOKE,
	environment: 'DD_APP_KEY',
	keywords: ['datadog', 'dd_app', 'dd-application'],
	pattern: assigned(/(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "datadog"',
	length: 320,
	inWord: true,
});

export const datadogApiKey = provider({
	id: 'datadog-api-key',
	name: 'Datadog API key',
	description: 'Sends metrics, logs and traces to a Datadog organisation.',
	source: SOURCE,
	shape: 'DD_API_KEY=‹32 hex›',
	revoke: REVOKE,
	environment: 'DD_API_KEY',
	keywords: ['datadog', 'dd_api', 'dd-api-key'],
	pattern: assigned(/(?=[a-z]{0,31}\d)[a-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "datadog"',
	length: 320,
	inWord: true,
	pairsWith: ['datadog-application-key'],
});
