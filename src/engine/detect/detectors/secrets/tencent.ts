import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.tencentcloud.com/document/product/598/37140';
const REVOKE = 'https://console.tencentcloud.com/cam/capi';

export const tencentSecretId = provider({
	id: 'tencent-secret-id',
	name: 'Tencent Cloud secret ID',
	description: 'Names an API key of Tencent Cloud; its secret is rarely far.',
	source: SOURCE,
	shape: 'AKID‹32 letters and digits›',
	revoke: REVOKE,
	environment: 'TENCENTCLOUD_SECRET_ID',
	keywords: ['akid'],
	pattern: /AKID[A-Za-z0-9]{32}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix AKID',
});

export const tencentSecretKey = provider({
	id: 'tencent-secret-key',
	name: 'Tencent Cloud secret key',
	description: 'Signs requests to Tencent Cloud together with its secret ID.',
	source: SOURCE,
	shape: 'tencentcloud_secret_key=‹32 letters and digits›',
	revoke: REVOKE,
	environment: 'TENCENTCLOUD_SECRET_KEY',
	keywords: ['tencent', 'qcloud'],
	pattern: assigned(/(?=[A-Za-z]{0,31}\d)(?=[a-z\d]{0,31}[A-Z])[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'named after Tencent Cloud',
	inWord: true,
	pairsWith: ['tencent-secret-id'],
});
