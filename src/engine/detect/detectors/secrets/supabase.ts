import { provider } from '../../provider.ts';

const SOURCE = 'https://supabase.com/docs/guides/api/api-keys';
const REVOKE = 'https://supabase.com/dashboard/account/tokens';

export const supabaseAccessToken = provider({
	id: 'supabase-access-token',
	name: 'Supabase access token',
	description: 'Manages all projects of an account.',
	source: SOURCE,
	shape: 'sbp_‹40 hex digits›',
	revoke: REVOKE,
	environment: 'SUPABASE_ACCESS_TOKEN',
	keywords: ['sbp_'],
	pattern: /sbp_(?:oauth_|v0_)?[a-z0-9]{40}(?![\w-])/,
	reason: 'prefix sbp_',
});

export const supabaseSecretKey = provider({
	id: 'supabase-secret-key',
	name: 'Supabase secret key',
	description: 'Reads and writes a project, past every row-level rule.',
	source: SOURCE,
	shape: 'sb_secret_‹22 characters›_‹8 characters›',
	revoke: REVOKE,
	environment: 'SUPABASE_SECRET_KEY',
	keywords: ['sb_secret_'],
	pattern: /sb_secret_[\w-]{31}(?![\w-])/,
	reason: 'prefix sb_secret_',
});

export const supabasePublishableKey = provider({
	id: 'supabase-publishable-key',
	name: 'Supabase publishable key',
	description: 'Made to be public: what it may do follows from row-level rules.',
	source: SOURCE,
	shape: 'sb_publishable_‹31 characters›',
	revoke: REVOKE,
	environment: 'SUPABASE_PUBLISHABLE_KEY',
	keywords: ['sb_publishable_'],
	pattern: /sb_publishable_[\w-]{31}(?![\w-])/,
	reason: 'prefix sb_publishable_',
	severity: 'info',
});
