import { provider } from '../../provider.ts';

export const otpSecret = provider({
	id: 'otp-secret',
	name: 'One-time password secret',
	description: 'Makes the second factor of a sign-in.',
	source: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',
	shape: 'otpauth://totp/‹account›?secret=‹base32›',
	revoke: 'Set up the second factor anew',
	keywords: ['otpauth://'],
	pattern:
		/otpauth:\/\/(?:totp|hotp)\/[^\s"'<>]{0,200}?[?&]secret=(?<value>[A-Za-z2-7]{16,128})(?![A-Za-z0-9])(?![\w-])/,
	reason: 'prefix otpauth://totp/',
	length: 400,
});
