import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.midtrans.com/docs/midtrans-account#api-access-keys';
const REVOKE = 'https://dashboard.midtrans.com/settings/config_info';

export const midtransServerKey = provider({
	id: 'midtrans-server-key',
	name: 'Midtrans server key',
	description: 'Charges through Midtrans in production.',
	source: SOURCE,
	shape: 'Mid-server-‹16 or more characters›',
	revoke: REVOKE,
	environment: 'MIDTRANS_SERVER_KEY',
	keywords: ['mid-server-'],
	pattern: /Mid-server-[\w-]{16,32}(?![\w-])/,
	reason: 'prefix Mid-server-',
	length: 56,
});

export const midtransSandboxKey = provider({
	id: 'midtrans-sandbox-key',
	name: 'Midtrans sandbox server key',
	description: 'Test access to Midtrans.',
	source: SOURCE,
	shape: 'SB-Mid-server-‹16 or more characters›',
	revoke: REVOKE,
	environment: 'MIDTRANS_SERVER_KEY',
	keywords: ['sb-mid-server-'],
	pattern: /SB-Mid-server-[\w-]{16,32}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix SB-Mid-server-',
	length: 56,
});
