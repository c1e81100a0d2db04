import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.sumologic.com/help/docs/manage/security/access-keys/';
const REVOKE = 'https://service.sumologic.com/ui/#/preferences';

export const sumoLogicAccessKey = provider({
	id: 'sumo-logic-access-key',
	name: 'Sumo Logic access key',
	description: 'Reads and configures a Sumo Logic account.',
	source: SOURCE,
	shape: 'SUMO_ACCESS_KEY=‹64 letters and digits›',
	revoke: REVOKE,
	environment: 'SUMO_ACCESS_KEY',
	keywords: ['sumo_', 'sumo-', 'sumologic', 'sumo logic'],
	pattern: assigned(/(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}/),
	confidence: 'medium',
	reason: 'assigned to a name with "sumo"',
	length: 320,
	inWord: true,
	pairsWith: ['sumo-logic-access-id'],
});

export const sumoLogicAccessId = provider({
	id: 'sumo-logic-access-id',
	name: 'Sumo Logic access id',
	description: 'Names an access key of Sumo Logic.',
	source: SOURCE,
	shape: 'SUMO_ACCESS_ID=su‹12 letters and digits›',
	revoke: REVOKE,
	environment: 'SUMO_ACCESS_ID',
	keywords: ['sumo_', 'sumo-', 'sumologic', 'sumo logic'],
	pattern: assigned(/su(?=[A-Za-z]{0,11}\d)[A-Za-z0-9]{12}/),
	confidence: 'medium',
	reason: 'assigned to a name with "sumo"',
	length: 320,
	inWord: true,
});
