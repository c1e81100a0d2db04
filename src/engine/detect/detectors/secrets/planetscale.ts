import { provider } from '../../provider.ts';

const SOURCE = 'https://planetscale.com/docs/concepts/service-tokens';
const REVOKE = 'https://app.planetscale.com/';

export const planetscaleToken = provider({
	id: 'planetscale-token',
	name: 'PlanetScale service token',
	description: 'Manages databases and branches.',
	source: SOURCE,
	shape: 'pscale_tkn_‹32 to 64 characters›',
	revoke: REVOKE,
	environment: 'PLANETSCALE_SERVICE_TOKEN',
	keywords: ['pscale_tkn_'],
	pattern: /pscale_tkn_[\w=.-]{32,64}(?![\w-])/,
	reason: 'prefix pscale_tkn_',
});

export const planetscalePassword = provider({
	id: 'planetscale-password',
	name: 'PlanetScale password',
	description: 'Reads and writes a branch of a database.',
	source: 'https://planetscale.com/docs/concepts/connection-strings',
	shape: 'pscale_pw_‹32 to 64 characters›',
	revoke: REVOKE,
	environment: 'DATABASE_PASSWORD',
	keywords: ['pscale_pw_'],
	pattern: /pscale_pw_[\w=.-]{32,64}(?![\w-])/,
	reason: 'prefix pscale_pw_',
});

export const planetscaleOauthToken = provider({
	id: 'planetscale-oauth-token',
	name: 'PlanetScale OAuth token',
	description: 'Acts for the user who allowed an application.',
	source: SOURCE,
	shape: 'pscale_oauth_‹32 to 64 characters›',
	revoke: REVOKE,
	keywords: ['pscale_oauth_'],
	pattern: /pscale_oauth_[\w=.-]{32,64}(?![\w-])/,
	reason: 'prefix pscale_oauth_',
});
