import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.jumpcloud.com/api/1.0/index.html';
const REVOKE = 'https://console.jumpcloud.com';

export const jumpcloudApiKeyV2 = provider({
	id: 'jumpcloud-api-key-v2',
	name: 'JumpCloud API key',
	description: 'Administers the people and devices of an organisation.',
	source: SOURCE,
	shape: 'jca_‹36 letters and digits›',
	revoke: REVOKE,
	environment: 'JUMPCLOUD_API_KEY',
	keywords: ['jca_'],
	pattern: /jca_[A-Za-z0-9]{36}(?![\w-])/,
	reason: 'prefix jca_',
	length: 56,
});

export const jumpcloudApiKey = provider({
	id: 'jumpcloud-api-key',
	name: 'JumpCloud API key, older form',
	description: 'Administers the people and devices of an organisation.',
	source: SOURCE,
	shape: 'JUMPCLOUD_API_KEY=‹40 letters and digits›',
	revoke: REVOKE,
	environment: 'JUMPCLOUD_API_KEY',
	keywords: ['jumpcloud'],
	pattern: assigned(/(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "jumpcloud"',
	length: 320,
	inWord: true,
});
