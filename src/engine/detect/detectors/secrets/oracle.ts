import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm';
const REVOKE = 'https://cloud.oracle.com/identity';

export const oracleCustomerSecretKey = provider({
	id: 'oracle-customer-secret-key',
	name: 'Oracle Cloud customer secret key',
	description: 'Signs requests to the Amazon S3 compatible API of object storage.',
	source: SOURCE,
	shape: 'oci_secret_access_key=‹43 characters›=',
	revoke: REVOKE,
	keywords: ['oci_', 'oracle'],
	pattern: assigned(/[A-Za-z0-9+/]{43}=/),
	confidence: 'medium',
	reason: 'named after Oracle Cloud',
	inWord: true,
});
