import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.withpersona.com/api-keys';
const REVOKE = 'https://app.withpersona.com/dashboard/api-keys';

export const personaApiKey = provider({
	id: 'persona-api-key',
	name: 'Persona API key',
	description: 'Reads identity checks of a Persona account.',
	source: SOURCE,
	shape: 'persona_production_‹characters›',
	revoke: REVOKE,
	environment: 'PERSONA_API_KEY',
	keywords: ['persona_production_'],
	pattern: /persona_production_[\w-]{32,80}(?![\w-])/,
	reason: 'prefix persona_production_',
	length: 112,
});

export const personaSandboxKey = provider({
	id: 'persona-sandbox-key',
	name: 'Persona sandbox API key',
	description: 'Test access to Persona: made-up identities only.',
	source: SOURCE,
	shape: 'persona_sandbox_‹characters›',
	revoke: REVOKE,
	environment: 'PERSONA_API_KEY',
	keywords: ['persona_sandbox_'],
	pattern: /persona_sandbox_[\w-]{32,80}(?![\w-])/,
	reason: 'prefix persona_sandbox_',
	severity: 'info',
	length: 112,
});
