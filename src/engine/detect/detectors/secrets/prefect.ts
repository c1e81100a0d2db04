import { provider } from '../../provider.ts';

export const prefectApiKey = provider({
	id: 'prefect-api-key',
	name: 'Prefect API key',
	description: 'Runs and reads the flows of a workspace.',
	source: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
	shape: 'pnu_‹36 letters and digits›',
	revoke: 'https://app.prefect.cloud/my/api-keys',
	environment: 'PREFECT_API_KEY',
	keywords: ['pnu_', 'pnb_'],
	pattern: /pn[ub]_[A-Za-z0-9]{36}(?![\w-])/,
	reason: 'prefix pnu_',
	length: 56,
});
