import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://help.splunk.com/en/splunk-enterprise/get-started/get-data-in/use-the-http-event-collector';
const REVOKE = 'Settings, Data inputs, HTTP Event Collector';

export const splunkToken = provider({
	id: 'splunk-token',
	name: 'Splunk HEC or observability token',
	description: 'Sends events to Splunk, or reads them.',
	source: SOURCE,
	shape: 'SPLUNK_HEC_TOKEN=‹UUID›',
	revoke: REVOKE,
	environment: 'SPLUNK_HEC_TOKEN',
	keywords: ['splunk'],
	pattern: assigned(/(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|(?=[A-Za-z_-]{0,21}\d)[\w-]{22})/),
	confidence: 'medium',
	reason: 'assigned to a name with "splunk"',
	length: 320,
	inWord: true,
});

export const splunkSessionHeader = provider({
	id: 'splunk-session-header',
	name: 'Splunk HEC authorisation',
	description: 'Sends events to Splunk.',
	source: SOURCE,
	shape: 'Authorization: Splunk ‹UUID›',
	revoke: REVOKE,
	environment: 'SPLUNK_HEC_TOKEN',
	keywords: ['authorization: splunk '],
	pattern: /[Aa]uthorization: Splunk (?<value>[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?![\w-])/,
	reason: 'prefix Authorization: Splunk',
	length: 80,
});
