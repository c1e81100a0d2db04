import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://cloud.ibm.com/docs/account?topic=account-userapikey';
const REVOKE = 'https://cloud.ibm.com/iam/apikeys';

export const ibmCloudApiKey = provider({
	id: 'ibm-cloud-api-key',
	name: 'IBM Cloud API key',
	description: 'Acts as its owner in IBM Cloud.',
	source: SOURCE,
	shape: 'IBMCLOUD_API_KEY=‹44 characters›',
	revoke: REVOKE,
	environment: 'IBMCLOUD_API_KEY',
	keywords: ['ibm', 'bluemix'],
	pattern: assigned(/(?=[A-Za-z_-]{0,43}\d)(?=[a-z\d_-]{0,43}[A-Z])[\w-]{44}/),
	confidence: 'medium',
	reason: 'named after IBM Cloud',
	inWord: true,
});

export const ibmCosSecret = provider({
	id: 'ibm-cos-secret',
	name: 'IBM Cloud Object Storage secret',
	description: 'Signs requests to object storage with HMAC credentials.',
	source: SOURCE,
	shape: 'ibm_cos_secret_access_key=‹48 hex digits›',
	revoke: REVOKE,
	keywords: ['ibm', 'cos_'],
	pattern: assigned(/[0-9a-f]{48}/),
	confidence: 'medium',
	reason: 'named after IBM Cloud',
	inWord: true,
});

export const ibmSoftlayerApiKey = provider({
	id: 'ibm-softlayer-api-key',
	name: 'IBM classic infrastructure API key',
	description: 'Controls servers of the classic (SoftLayer) infrastructure.',
	source: SOURCE,
	shape: 'SOFTLAYER_API_KEY=‹64 hex digits›',
	revoke: REVOKE,
	environment: 'SL_API_KEY',
	keywords: ['softlayer', 'sl_api'],
	pattern: assigned(/[0-9a-fA-F]{64}/),
	confidence: 'medium',
	reason: 'named after IBM Cloud',
	inWord: true,
});

export const ibmCloudantPassword = provider({
	id: 'ibm-cloudant-password',
	name: 'IBM Cloudant password or key',
	description: 'Opens the databases of a Cloudant account.',
	source: SOURCE,
	shape: 'cloudant_password=‹64 hex digits›',
	revoke: REVOKE,
	keywords: ['cloudant'],
	pattern: assigned(/(?:[0-9a-f]{64}|[a-z]{24})/),
	confidence: 'medium',
	reason: 'named after IBM Cloud',
	inWord: true,
});
