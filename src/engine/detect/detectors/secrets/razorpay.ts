import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/';
const REVOKE = 'https://dashboard.razorpay.com/app/keys';

export const razorpayKeyId = provider({
	id: 'razorpay-key-id',
	name: 'Razorpay API key id',
	description: 'Names a Razorpay key pair; together with its secret it takes and refunds payments.',
	source: SOURCE,
	shape: 'rzp_live_‹14 letters and digits›',
	revoke: REVOKE,
	environment: 'RAZORPAY_KEY_ID',
	keywords: ['rzp_live_', 'rzp_test_'],
	pattern: /rzp_(?:live|test)_[A-Za-z0-9]{14,24}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix rzp_live_',
	length: 48,
});

export const razorpayKeySecret = provider({
	id: 'razorpay-key-secret',
	name: 'Razorpay API key secret',
	description: 'The secret half of a Razorpay key pair.',
	source: SOURCE,
	shape: 'RAZORPAY_KEY_SECRET=‹24 letters and digits›',
	revoke: REVOKE,
	environment: 'RAZORPAY_KEY_SECRET',
	keywords: ['razorpay', 'rzp'],
	pattern: assigned(/(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}/),
	confidence: 'medium',
	reason: 'assigned to a name with "razorpay"',
	length: 320,
	inWord: true,
	pairsWith: ['razorpay-key-id'],
});
