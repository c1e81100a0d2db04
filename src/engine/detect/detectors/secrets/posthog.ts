import { provider } from '../../provider.ts';

const SOURCE = 'https://posthog.com/docs/api';
const REVOKE = 'https://app.posthog.com/settings/user-api-keys';

export const posthogPersonalKey = provider({
	id: 'posthog-personal-key',
	name: 'PostHog personal API key',
	description: 'Reads and changes the projects of a person.',
	source: SOURCE,
	shape: 'phx_‹43 letters and digits›',
	revoke: REVOKE,
	environment: 'POSTHOG_PERSONAL_API_KEY',
	keywords: ['phx_', 'phs_', 'pha_', 'phr_'],
	pattern: /ph[xsar]_[\w-]{40,64}(?![\w-])/,
	reason: 'prefix phx_',
	length: 88,
});

export const posthogProjectKey = provider({
	id: 'posthog-project-key',
	name: 'PostHog project key',
	description: 'Sends events from a page; public by design.',
	source: SOURCE,
	shape: 'phc_‹43 letters and digits›',
	revoke: REVOKE,
	keywords: ['phc_'],
	pattern: /phc_[A-Za-z0-9]{40,50}(?![\w-])/,
	reason: 'prefix phc_',
	severity: 'info',
	length: 72,
});
