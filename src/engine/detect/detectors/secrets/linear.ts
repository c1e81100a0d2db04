import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://linear.app/developers/graphql#personal-api-keys';
const REVOKE = 'https://linear.app/settings/account/security';

export const linearApiKey = provider({
	id: 'linear-api-key',
	name: 'Linear API key',
	description: 'Reads and writes the issues of a workspace.',
	source: SOURCE,
	shape: 'lin_api_‹40 letters and digits›',
	revoke: REVOKE,
	environment: 'LINEAR_API_KEY',
	keywords: ['lin_api_', 'lin_oauth_', 'lin_wh_'],
	pattern: /lin_(?:api_[A-Za-z0-9]{40}|oauth_[a-f0-9]{64}|wh_[A-Za-z0-9]{40})(?![\w-])/,
	reason: 'prefix lin_api_',
	length: 96,
});

export const linearClientSecret = provider({
	id: 'linear-client-secret',
	name: 'Linear client secret',
	description: 'Secret of a Linear application.',
	source: SOURCE,
	shape: 'LINEAR_CLIENT_SECRET=‹32 hex›',
	revoke: REVOKE,
	environment: 'LINEAR_CLIENT_SECRET',
	keywords: ['linear_', 'lineartoken', 'linearclient', 'linearsecret', 'linear-'],
	pattern: assigned(/[a-f0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "linear"',
	length: 320,
	inWord: true,
});
