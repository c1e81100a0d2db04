import { provider } from '../../provider.ts';

export const dbtToken = provider({
	id: 'dbt-token',
	name: 'dbt Cloud token',
	description: 'Runs and reads the jobs of an account.',
	source: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
	shape: 'dbtc_‹43 or more characters›',
	revoke: 'https://cloud.getdbt.com',
	environment: 'DBT_CLOUD_API_TOKEN',
	keywords: ['dbtc_', 'dbtu_'],
	pattern: /dbt[cu]_[A-Za-z0-9_-]{38,64}(?![\w-])/,
	reason: 'prefix dbtc_',
	length: 88,
});
