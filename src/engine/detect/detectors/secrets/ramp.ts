import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.ramp.com/developer-api/v1/authorization';
const REVOKE = 'https://app.ramp.com/developer';

export const rampSecret = provider({
	id: 'ramp-secret',
	name: 'Ramp client secret',
	description: 'Reads and writes the spending of a business.',
	source: SOURCE,
	shape: 'ramp_sec_‹48 letters and digits›',
	revoke: REVOKE,
	environment: 'RAMP_CLIENT_SECRET',
	keywords: ['ramp_sec_'],
	pattern: /ramp_sec_[A-Za-z0-9]{40,56}(?![\w-])/,
	reason: 'prefix ramp_sec_',
	length: 88,
	pairsWith: ['ramp-client-id'],
});

export const rampClientId = provider({
	id: 'ramp-client-id',
	name: 'Ramp client id',
	description: 'Identifies an application of Ramp; of use only with its secret.',
	source: SOURCE,
	shape: 'ramp_id_‹40 letters and digits›',
	revoke: REVOKE,
	environment: 'RAMP_CLIENT_ID',
	keywords: ['ramp_id_'],
	pattern: /ramp_id_[A-Za-z0-9]{36,48}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix ramp_id_',
	length: 80,
});
