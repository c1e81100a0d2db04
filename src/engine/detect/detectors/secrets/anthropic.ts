import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.claude.com/en/api/overview';
const REVOKE = 'https://console.anthropic.com/settings/keys';

export const anthropicApiKey = provider({
	id: 'anthropic-api-key',
	name: 'Anthropic API key',
	description: "Calls the Claude API at the owner's expense.",
	source: SOURCE,
	shape: 'sk-ant-api03-‹93 characters›AA',
	revoke: REVOKE,
	environment: 'ANTHROPIC_API_KEY',
	keywords: ['sk-ant-api'],
	pattern: /sk-ant-api\d{2,4}-[\w-]{86,100}AA(?![\w-])/,
	reason: 'prefix sk-ant-api03-',
	length: 160,
});

export const anthropicAdminKey = provider({
	id: 'anthropic-admin-key',
	name: 'Anthropic admin key',
	description: 'Manages an Anthropic organisation: members, workspaces, keys.',
	source: SOURCE,
	shape: 'sk-ant-admin01-‹93 characters›AA',
	revoke: REVOKE,
	environment: 'ANTHROPIC_ADMIN_KEY',
	keywords: ['sk-ant-admin'],
	pattern: /sk-ant-admin\d{2,4}-[\w-]{86,100}AA(?![\w-])/,
	reason: 'prefix sk-ant-admin01-',
	length: 160,
});

export const anthropicOauthToken = provider({
	id: 'anthropic-oauth-token',
	name: 'Anthropic OAuth token',
	description: "Session or refresh token of a person's Claude subscription.",
	source: SOURCE,
	shape: 'sk-ant-oat01-‹80 or more characters›',
	revoke: REVOKE,
	environment: 'CLAUDE_CODE_OAUTH_TOKEN',
	keywords: ['sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'],
	pattern: /sk-ant-(?:oat|ort|sid)\d{2,4}-[\w-]{60,140}(?![\w-])/,
	reason: 'prefix sk-ant-oat01-',
	length: 180,
});
