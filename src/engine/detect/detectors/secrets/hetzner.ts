import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/';
const REVOKE = 'https://console.hetzner.cloud/';

export const hetznerCloudToken = provider({
	id: 'hetzner-cloud-token',
	name: 'Hetzner Cloud API token',
	description: 'Controls servers and networks of one project.',
	source: SOURCE,
	shape: 'HCLOUD_TOKEN=‹64 letters and digits›',
	revoke: REVOKE,
	environment: 'HCLOUD_TOKEN',
	keywords: ['hcloud', 'hetzner'],
	pattern: assigned(/(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}/),
	confidence: 'medium',
	reason: 'named after Hetzner',
	inWord: true,
});

export const hetznerDnsToken = provider({
	id: 'hetzner-dns-token',
	name: 'Hetzner DNS API token',
	description: 'Changes DNS zones.',
	source: SOURCE,
	shape: 'HETZNER_DNS_TOKEN=‹32 letters and digits›',
	revoke: REVOKE,
	keywords: ['hetzner'],
	pattern: assigned(/(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'named after Hetzner',
	inWord: true,
});
