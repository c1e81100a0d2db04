import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const opsgenieApiKey = provider({
	id: 'opsgenie-api-key',
	name: 'Opsgenie API key',
	description: 'Creates and changes alerts.',
	source: 'https://docs.opsgenie.com/docs/api-key-management',
	shape: 'OPSGENIE_API_KEY=‹UUID›',
	revoke: 'https://app.opsgenie.com/settings/api-key-management',
	environment: 'OPSGENIE_API_KEY',
	keywords: ['opsgenie', 'geniekey'],
	pattern: assigned(/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/),
	confidence: 'medium',
	reason: 'assigned to a name with "opsgenie"',
	length: 320,
	inWord: true,
});
