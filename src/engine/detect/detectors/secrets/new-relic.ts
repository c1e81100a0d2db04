import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/';
const REVOKE = 'https://one.newrelic.com/api-keys';

export const newRelicUserKey = provider({
	id: 'new-relic-user-key',
	name: 'New Relic user key',
	description: 'Queries and configures a New Relic account.',
	source: SOURCE,
	shape: 'NRAK-‹27 letters and digits›',
	revoke: REVOKE,
	environment: 'NEW_RELIC_API_KEY',
	keywords: ['nrak-'],
	pattern: /NRAK-[A-Z0-9]{27}(?![\w-])/,
	reason: 'prefix NRAK-',
	length: 56,
});

export const newRelicAdminKey = provider({
	id: 'new-relic-admin-key',
	name: 'New Relic admin or REST API key',
	description: 'Configures a New Relic account.',
	source: SOURCE,
	shape: 'NRAA-‹27 hex›',
	revoke: REVOKE,
	environment: 'NEW_RELIC_API_KEY',
	keywords: ['nraa-', 'nrra-', 'nrbr-', 'nrsp-'],
	pattern: /NR(?:AA-[a-f0-9]{27}|RA-[a-f0-9]{42}|BR-[a-f0-9]{19}|SP-[a-z]{2}\d{2}[A-Z0-9]{31})(?![\w-])/,
	reason: 'prefix NRAA-',
	length: 72,
});

export const newRelicInsightsKey = provider({
	id: 'new-relic-insights-key',
	name: 'New Relic insights key',
	description: 'Inserts or queries the events of a New Relic account.',
	source: SOURCE,
	shape: 'NRII-‹32 characters›',
	revoke: REVOKE,
	environment: 'NEW_RELIC_INSERT_KEY',
	keywords: ['nrii-', 'nriq-'],
	pattern: /NRI[IQ]-[\w-]{25,32}(?![\w-])/,
	reason: 'prefix NRII-',
	length: 56,
});

export const newRelicBrowserKey = provider({
	id: 'new-relic-browser-key',
	name: 'New Relic browser key',
	description: "Sends browser monitoring; it stands in the page's source.",
	source: SOURCE,
	shape: 'NRJS-‹19 hex›',
	revoke: REVOKE,
	keywords: ['nrjs-'],
	pattern: /NRJS-[a-f0-9]{19}(?![\w-])/,
	reason: 'prefix NRJS-',
	length: 40,
});

export const newRelicPixieKey = provider({
	id: 'new-relic-pixie-key',
	name: 'New Relic Pixie key',
	description: 'Deploys or queries Pixie.',
	source: SOURCE,
	shape: 'px-api-‹UUID›',
	revoke: REVOKE,
	environment: 'PX_API_KEY',
	keywords: ['px-api-', 'px-dep-'],
	pattern: /px-(?:api|dep)-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![\w-])/,
	reason: 'prefix px-api-',
	length: 64,
});

export const newRelicLicenseKey = provider({
	id: 'new-relic-license-key',
	name: 'New Relic licence or mobile key',
	description: 'Sends data to a New Relic account.',
	source: SOURCE,
	shape: 'NEW_RELIC_LICENSE_KEY=‹36 hex›NRAL',
	revoke: REVOKE,
	environment: 'NEW_RELIC_LICENSE_KEY',
	keywords: ['new_relic', 'newrelic', 'new-relic', 'new relic', 'nr_license'],
	pattern: assigned(
		/(?:[a-z]{2}\d{2}xx[A-Fa-f0-9]{30}(?:NRAL|[A-F0-9]{4})|[a-f0-9]{36}NRAL|AA[a-f0-9]{40}-NRMA|[a-z0-9]{64})/,
	),
	confidence: 'medium',
	reason: 'assigned to a name with "new_relic"',
	length: 320,
	inWord: true,
});
