import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://airtable.com/developers/web/api/authentication';
const REVOKE = 'https://airtable.com/create/tokens';

export const airtableAccessToken = provider({
	id: 'airtable-access-token',
	name: 'Airtable personal access token',
	description: 'Reads and writes the bases that it was given.',
	source: SOURCE,
	shape: 'pat‹14 letters and digits›.‹64 hex›',
	revoke: REVOKE,
	environment: 'AIRTABLE_API_KEY',
	keywords: ['pat'],
	pattern: /pat[A-Za-z0-9]{14}\.[a-f0-9]{64}(?![\w-])/,
	reason: 'prefix pat',
	length: 104,
});

export const airtableOauthToken = provider({
	id: 'airtable-oauth-token',
	name: 'Airtable OAuth token',
	description: 'Reads and writes the bases that an application was given.',
	source: SOURCE,
	shape: 'oaa‹14 letters and digits›.v1.‹base64›',
	revoke: REVOKE,
	keywords: ['oaa'],
	pattern: /oaa[A-Za-z0-9]{13,15}\.v1\.[\w+/=-]{20,300}\.[A-Za-z0-9]{16,128}(?![\w-])/,
	reason: 'prefix oaa',
	length: 480,
});

export const airtableApiKey = provider({
	id: 'airtable-api-key',
	name: 'Airtable API key, older form',
	description: 'Reads and writes the bases of a person.',
	source: SOURCE,
	shape: 'AIRTABLE_API_KEY=key‹14 letters and digits›',
	revoke: REVOKE,
	environment: 'AIRTABLE_API_KEY',
	keywords: ['airtable'],
	pattern: assigned(/(?:key[A-Za-z0-9]{14}|(?=[a-z]{0,16}\d)[a-z0-9]{17})/),
	confidence: 'medium',
	reason: 'assigned to a name with "airtable"',
	length: 320,
	inWord: true,
});
