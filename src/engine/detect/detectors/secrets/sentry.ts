import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.sentry.io/account/auth-tokens/';
const REVOKE = 'https://sentry.io/settings/account/api/auth-tokens/';

export const sentryOrganizationToken = provider({
	id: 'sentry-organization-token',
	name: 'Sentry organisation token',
	description: 'Uploads releases and source maps of an organisation.',
	source: SOURCE,
	shape: 'sntrys_eyJ‹base64›_‹43 characters›',
	revoke: REVOKE,
	environment: 'SENTRY_AUTH_TOKEN',
	keywords: ['sntrys_'],
	pattern: /sntrys_eyJ[A-Za-z0-9+/=]{80,400}_[A-Za-z0-9+/_-]{42,43}(?![\w=])/,
	reason: 'prefix sntrys_eyJ',
	length: 440,
});

export const sentryUserToken = provider({
	id: 'sentry-user-token',
	name: 'Sentry user token',
	description: 'Acts as a person on the Sentry API.',
	source: SOURCE,
	shape: 'sntryu_‹64 hex›',
	revoke: REVOKE,
	environment: 'SENTRY_AUTH_TOKEN',
	keywords: ['sntryu_', 'sntrya_'],
	pattern: /sntry[ua]_[a-f0-9]{64}(?![\w-])/,
	reason: 'prefix sntryu_',
	length: 88,
});

export const sentryAuthToken = provider({
	id: 'sentry-auth-token',
	name: 'Sentry auth token, older form',
	description: 'Acts as a person on the Sentry API.',
	source: SOURCE,
	shape: 'SENTRY_AUTH_TOKEN=‹64 hex›',
	revoke: REVOKE,
	environment: 'SENTRY_AUTH_TOKEN',
	keywords: ['sentry'],
	pattern: assigned(/[a-f0-9]{64}/),
	confidence: 'medium',
	reason: 'assigned to a name with "sentry"',
	length: 320,
	inWord: true,
});
