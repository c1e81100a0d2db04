import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair';
const REVOKE = 'https://ram.console.aliyun.com/manage/ak';

export const alibabaAccessKeyId = provider({
	id: 'alibaba-access-key-id',
	name: 'Alibaba Cloud access key ID',
	description: 'Names an access key of an account or RAM user; its secret is rarely far.',
	source: SOURCE,
	shape: 'LTAI‹12 to 22 letters and digits›',
	revoke: REVOKE,
	environment: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
	keywords: ['ltai'],
	pattern: /LTAI[A-Za-z0-9]{12,22}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix LTAI',
});

export const alibabaAccessKeySecret = provider({
	id: 'alibaba-access-key-secret',
	name: 'Alibaba Cloud access key secret',
	description: 'Signs requests to Alibaba Cloud together with its access key ID.',
	source: SOURCE,
	shape: 'alibaba_access_key_secret=‹30 letters and digits›',
	revoke: REVOKE,
	environment: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
	keywords: ['alibaba', 'aliyun', 'alicloud', 'accesskeysecret', 'access_key_secret', 'access-key-secret'],
	pattern: assigned(/(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{30}/),
	confidence: 'medium',
	reason: 'named after Alibaba Cloud',
	inWord: true,
	pairsWith: ['alibaba-access-key-id'],
});

export const alibabaStsKeyId = provider({
	id: 'alibaba-sts-key-id',
	name: 'Alibaba Cloud temporary access key ID',
	description: 'Names temporary credentials of Alibaba Cloud STS.',
	source: SOURCE,
	shape: 'STS.‹24 to 30 letters and digits›',
	revoke: REVOKE,
	environment: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
	keywords: ['sts.n'],
	pattern: /STS\.N[A-Za-z0-9]{20,30}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix STS.N',
});

export const alibabaStsToken = provider({
	id: 'alibaba-sts-token',
	name: 'Alibaba Cloud security token',
	description: 'Temporary credentials of Alibaba Cloud STS, used with an STS. key until they expire.',
	source: SOURCE,
	shape: 'CAIS‹base64›',
	revoke: REVOKE,
	environment: 'ALIBABA_CLOUD_SECURITY_TOKEN',
	keywords: ['cais'],
	pattern: /CAIS[A-Za-z0-9+/]{150,1500}={0,2}(?![\w/+])/,
	confidence: 'medium',
	reason: 'prefix CAIS',
	length: 1520,
	pairsWith: ['alibaba-sts-key-id'],
});
