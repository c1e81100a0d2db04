import { provider } from '../../provider.ts';

const SOURCE = 'https://grafana.com/docs/grafana/latest/administration/service-accounts/';
const REVOKE = 'https://grafana.com/orgs/‹organisation›/access-policies';

export const grafanaServiceAccountToken = provider({
	id: 'grafana-service-account-token',
	name: 'Grafana service account token',
	description: 'Calls the API of a Grafana server.',
	source: SOURCE,
	shape: 'glsa_‹32 letters and digits›_‹8 hex›',
	revoke: REVOKE,
	environment: 'GRAFANA_TOKEN',
	keywords: ['glsa_'],
	pattern: /glsa_(?:(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}|(?=[A-Za-z_]{0,31}\d)\w{41})(?![\w-])/,
	reason: 'prefix glsa_',
	length: 72,
});

export const grafanaCloudToken = provider({
	id: 'grafana-cloud-token',
	name: 'Grafana Cloud access policy token',
	description: 'Sends and reads the data of a Grafana Cloud stack.',
	source: SOURCE,
	shape: 'glc_‹base64›',
	revoke: REVOKE,
	environment: 'GRAFANA_CLOUD_TOKEN',
	keywords: ['glc_'],
	pattern: /glc_[A-Za-z0-9+/]{32,400}={0,3}(?![\w=])/,
	reason: 'prefix glc_',
	length: 440,
});
