import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.honeycomb.io/configure/environments/manage-api-keys/';
const REVOKE = 'https://ui.honeycomb.io/account';

export const honeycombIngestKey = provider({
	id: 'honeycomb-ingest-key',
	name: 'Honeycomb ingest key',
	description: 'Sends events to a Honeycomb environment.',
	source: SOURCE,
	shape: 'hcaik_‹58 letters and digits›',
	revoke: REVOKE,
	environment: 'HONEYCOMB_API_KEY',
	keywords: ['hcaik_', 'hcalk_', 'hcxik_', 'hcamk_', 'hcxmk_'],
	pattern: /hc[ax][ilm]k_[a-z0-9]{24,64}(?![\w-])/,
	reason: 'prefix hcaik_',
	length: 96,
});

export const honeycombApiKey = provider({
	id: 'honeycomb-api-key',
	name: 'Honeycomb API key',
	description: 'Sends events to Honeycomb and may configure it.',
	source: SOURCE,
	shape: 'HONEYCOMB_API_KEY=‹32 hex›',
	revoke: REVOKE,
	environment: 'HONEYCOMB_API_KEY',
	keywords: ['honeycomb', 'x-honeycomb-team'],
	pattern: assigned(/(?:[a-f0-9]{32}|(?=[A-Za-z]{0,21}\d)[A-Za-z0-9]{22})/),
	confidence: 'medium',
	reason: 'assigned to a name with "honeycomb"',
	length: 320,
	inWord: true,
});
