import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const jotformApiKey = provider({
	id: 'jotform-api-key',
	name: 'Jotform API key',
	description: 'Reads the forms and answers of an account.',
	source: 'https://api.jotform.com/docs/',
	shape: 'JOTFORM_API_KEY=‹32 hex›',
	revoke: 'https://www.jotform.com/myaccount/api',
	environment: 'JOTFORM_API_KEY',
	keywords: ['jotform'],
	pattern: assigned(/(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "jotform"',
	length: 320,
	inWord: true,
});
