import { provider } from '../../provider.ts';

export const clickhouseCloudSecret = provider({
	id: 'clickhouse-cloud-secret',
	name: 'ClickHouse Cloud API secret',
	description: 'Administers the services of an organisation.',
	source: 'https://clickhouse.com/docs/cloud/manage/openapi',
	shape: '4b1d‹38 letters and digits›',
	revoke: 'https://console.clickhouse.cloud',
	environment: 'CLICKHOUSE_CLOUD_SECRET',
	keywords: ['4b1d'],
	pattern: /4b1d(?=[a-z0-9]{0,37}[A-Z])[A-Za-z0-9]{38}(?![\w-])/,
	reason: 'prefix 4b1d',
	length: 64,
});
