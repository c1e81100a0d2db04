import { provider } from '../../provider.ts';

const SOURCE = 'https://platform.openai.com/docs/api-reference/authentication';
const REVOKE = 'https://platform.openai.com/api-keys';

export const openaiApiKey = provider({
	id: 'openai-api-key',
	name: 'OpenAI API key',
	description: "Calls the OpenAI API at the owner's expense.",
	source: SOURCE,
	shape: 'sk-proj-‹74 characters›T3BlbkFJ‹74 characters›',
	revoke: REVOKE,
	environment: 'OPENAI_API_KEY',
	keywords: ['sk-'],
	pattern:
		/sk-(?:(?:(?:proj|svcacct|service|None)-)?[\w-]{16,90}T3BlbkFJ[\w-]{16,90}|[A-Za-z0-9]{20}T[34]BlbkFJ[A-Za-z0-9]{20})(?![\w-])/,
	reason: 'prefix sk-proj-',
	length: 256,
});

export const openaiProjectKey = provider({
	id: 'openai-project-key',
	name: 'OpenAI project or service account key',
	description: "Calls the OpenAI API at the owner's expense.",
	source: SOURCE,
	shape: 'sk-proj-‹40 or more characters›',
	revoke: REVOKE,
	environment: 'OPENAI_API_KEY',
	keywords: ['sk-proj-', 'sk-svcacct-', 'sk-service-'],
	pattern: /sk-(?:proj|svcacct|service)-(?![\w-]{16,90}T[34]BlbkFJ)(?=[A-Za-z_-]{0,80}\d)[\w-]{40,200}(?![\w-])/,
	reason: 'prefix sk-proj-',
	length: 256,
});

export const openaiAdminKey = provider({
	id: 'openai-admin-key',
	name: 'OpenAI admin key',
	description: 'Manages an OpenAI organisation: members, projects, keys.',
	source: SOURCE,
	shape: 'sk-admin-‹58 characters›T3BlbkFJ‹58 characters›',
	revoke: REVOKE,
	environment: 'OPENAI_ADMIN_KEY',
	keywords: ['sk-admin-'],
	pattern: /sk-admin-(?:[\w-]{40,80}T3BlbkFJ[\w-]{40,80}|(?![\w-]{0,100}T3BlbkFJ)[\w-]{100,180})(?![\w-])/,
	reason: 'prefix sk-admin-',
	length: 256,
});
