import { provider } from '../../provider.ts';

const SOURCE = 'https://fly.io/docs/security/tokens/';
const REVOKE = 'https://fly.io/user/personal_access_tokens';

export const flyToken = provider({
	id: 'fly-token',
	name: 'Fly.io access token',
	description: 'Deploys and controls apps; a macaroon that may be narrowed.',
	source: SOURCE,
	shape: 'fm2_‹base64›',
	revoke: REVOKE,
	environment: 'FLY_API_TOKEN',
	keywords: ['fm2_', 'fm1r_', 'fm1a_'],
	pattern: /fm(?:2|1[ar])_[A-Za-z0-9+/]{100,1800}={0,3}(?![\w+/=])/,
	reason: 'prefix of Fly.io macaroons',
	length: 1824,
});

export const flyOauthToken = provider({
	id: 'fly-oauth-token',
	name: 'Fly.io personal token',
	description: 'Acts for its owner in Fly.io.',
	source: SOURCE,
	shape: 'fo1_‹43 characters›',
	revoke: REVOKE,
	environment: 'FLY_API_TOKEN',
	keywords: ['fo1_'],
	pattern: /fo1_[\w-]{43}(?![\w-])/,
	reason: 'prefix fo1_',
});

export const flyAuthorization = provider({
	id: 'fly-authorization',
	name: 'Fly.io authorisation',
	description: 'Several tokens as the header carries them.',
	source: SOURCE,
	shape: 'FlyV1 ‹tokens›',
	revoke: REVOKE,
	environment: 'FLY_API_TOKEN',
	keywords: ['flyv1 '],
	pattern: /FlyV1 [\w+/=,-]{100,3000}(?![\w+/=,])/,
	reason: 'scheme FlyV1',
	length: 3024,
});
