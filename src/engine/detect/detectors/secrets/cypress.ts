import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const cypressRecordKey = provider({
	id: 'cypress-record-key',
	name: 'Cypress record key',
	description: 'Records test runs of a project.',
	source: 'https://docs.cypress.io/cloud/account-management/projects#Identification',
	shape: 'CYPRESS_RECORD_KEY=‹UUID›',
	revoke: 'https://cloud.cypress.io',
	environment: 'CYPRESS_RECORD_KEY',
	keywords: ['cypress_record', 'cypressrecord', 'record_key', 'cypress-record'],
	pattern: assigned(/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/),
	confidence: 'medium',
	reason: 'assigned to a name with "cypress_record"',
	length: 320,
	inWord: true,
});
