import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.databricks.com/en/dev-tools/auth/pat.html';
const REVOKE = 'https://docs.databricks.com/en/dev-tools/auth/pat.html';

export const databricksToken = provider({
	id: 'databricks-token',
	name: 'Databricks personal access token',
	description: 'Acts for its owner in a workspace.',
	source: SOURCE,
	shape: 'dapi‹32 hex digits›',
	revoke: REVOKE,
	environment: 'DATABRICKS_TOKEN',
	keywords: ['dapi'],
	pattern: /dapi[0-9a-f]{32}(?:-\d)?(?![\w-])/,
	reason: 'prefix dapi',
});

export const databricksOauthSecret = provider({
	id: 'databricks-oauth-secret',
	name: 'Databricks OAuth secret',
	description: 'Signs in as a service principal.',
	source: 'https://docs.databricks.com/en/dev-tools/auth/oauth-m2m.html',
	shape: 'dose‹32 hex digits›',
	revoke: REVOKE,
	environment: 'DATABRICKS_CLIENT_SECRET',
	keywords: ['dose'],
	pattern: /dose[0-9a-f]{32}(?![\w-])/,
	reason: 'prefix dose',
});
