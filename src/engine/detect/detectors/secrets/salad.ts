import { provider } from '../../provider.ts';

export const saladCloudApiKey = provider({
	id: 'salad-cloud-api-key',
	name: 'SaladCloud API key',
	description: "Runs containers at the owner's expense.",
	source: 'https://docs.salad.com/reference/saladcloud-api/api-usage',
	shape: 'salad_cloud_‹user›_‹letters and digits›',
	revoke: 'https://portal.salad.com/api-key',
	environment: 'SALAD_API_KEY',
	keywords: ['salad_cloud_'],
	pattern: /salad_cloud_[A-Za-z0-9]{1,12}_[A-Za-z0-9]{32,80}(?![\w-])/,
	reason: 'prefix salad_cloud_',
	length: 128,
});
