import { provider } from '../../provider.ts';

export const resendApiKey = provider({
	id: 'resend-api-key',
	name: 'Resend API key',
	description: "Sends mail in the owner's name.",
	source: 'https://resend.com/docs/dashboard/api-keys/introduction',
	shape: 're_‹8 characters›_‹24 characters›',
	revoke: 'https://resend.com/api-keys',
	environment: 'RESEND_API_KEY',
	keywords: ['re_'],
	pattern: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,32}(?![\w-])/,
	reason: 'prefix re_',
	length: 56,
});
