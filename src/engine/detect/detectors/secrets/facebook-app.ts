import { led } from '../../led.ts';

export const facebookAppToken = led(
	{
		id: 'facebook-app-token',
		name: 'Facebook app access token',
		description: 'Acts for a Meta app: its id and a signature.',
		source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens#apptokens',
		shape: '‹15 or 16 digits›|‹27 characters›',
		revoke: 'https://developers.facebook.com/apps/‹app›/settings/basic/ (reset the app secret)',
		environment: 'FACEBOOK_APP_ACCESS_TOKEN',
		keywords: ['|', '%7c'],
		pattern: /\d{15,16}(?:\||%7[Cc])(?=[A-Za-z_-]{0,26}\d)(?=[a-z0-9_-]{0,26}[A-Z])[\w-]{26,28}(?![\w-])/,
		reason: 'app id and signature',
		length: 40,
	},
	/\d/,
	17,
);
