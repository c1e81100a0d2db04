import { provider } from '../../provider.ts';

export const personaApiKey = provider({
	id: 'persona-api-key',
	name: 'Persona API key',
	description: 'Reads identity checks of a Persona account.',
	source: 'https://docs.withpersona.com/api-keys',
	shape: 'persona_production_‹characters›',
	revoke: 'https://app.withpersona.com/dashboard/api-keys',
	environment: 'PERSONA_API_KEY',
	keywords: ['persona_production_', 'persona_sandbox_'],
	pattern: /persona_(?:production|sandbox)_[\w-]{32,80}(?![\w-])/,
	reason: 'prefix persona_production_',
	length: 112,
});
