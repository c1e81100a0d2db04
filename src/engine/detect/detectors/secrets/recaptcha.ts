import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const recaptchaSecret = provider({
	id: 'recaptcha-secret',
	name: 'reCAPTCHA secret',
	description: 'Verifies answers for a site.',
	source: 'https://developers.google.com/recaptcha/docs/verify',
	shape: 'RECAPTCHA_SECRET=6L‹38 characters›',
	revoke: 'https://www.google.com/recaptcha/admin',
	environment: 'RECAPTCHA_SECRET_KEY',
	keywords: ['recaptcha', 'captcha_secret'],
	pattern: assigned(/6[L][\w-]{6}AAAAA[\w-]{27}/),
	confidence: 'medium',
	reason: 'assigned to a name with "recaptcha"',
	length: 320,
	inWord: true,
});
