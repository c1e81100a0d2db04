import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/';
const REVOKE = 'https://app.harness.io/';

export const harnessToken = provider({
	id: 'harness-token',
	name: 'Harness API key',
	description: 'Acts for its owner or a service account.',
	source: SOURCE,
	shape: 'pat.‹22 characters›.‹24 hex digits›.‹20 characters›',
	revoke: REVOKE,
	environment: 'HARNESS_API_KEY',
	keywords: ['pat.', 'sat.'],
	pattern: /[ps]at\.[\w-]{22}\.[0-9a-z]{24}\.[A-Za-z0-9]{20}(?![\w-])/,
	reason: 'form of Harness keys',
});
