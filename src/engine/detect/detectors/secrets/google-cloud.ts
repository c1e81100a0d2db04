import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://cloud.google.com/docs/authentication/api-keys';
const REVOKE = 'https://console.cloud.google.com/apis/credentials';

export const googleApiKey = provider({
	id: 'google-api-key',
	name: 'Google API key',
	description:
		'Calls the Google APIs that it is allowed to (Maps, Firebase, Gemini and others) on the project that pays.',
	source: SOURCE,
	shape: 'AIza‹35 characters›',
	revoke: REVOKE,
	environment: 'GOOGLE_API_KEY',
	keywords: ['aiza'],
	pattern: /AIza[\w-]{35}(?![\w-])/,
	reason: 'prefix AIza',
});

export const googleApiKeyBase64 = provider({
	id: 'google-api-key-base64',
	name: 'Google API key in base64',
	description: 'A Google API key that someone encoded.',
	source: SOURCE,
	shape: 'QUl6YVN5‹44 characters of base64›',
	revoke: REVOKE,
	keywords: ['qul6yvn5'],
	pattern: /QUl6YVN5[A-Za-z0-9+/]{44}(?![\w-])/,
	reason: 'prefix QUl6YVN5',
});

export const googleGeminiKey = provider({
	id: 'google-gemini-key',
	name: 'Google Gemini API key',
	description: 'Calls Gemini with a key that is bound to a service account.',
	source: 'https://ai.google.dev/gemini-api/docs/api-key',
	shape: 'AQ.Ab‹about 50 characters›',
	revoke: REVOKE,
	environment: 'GEMINI_API_KEY',
	keywords: ['aq.ab'],
	pattern: /AQ\.Ab[\w-]{40,60}(?![\w-])/,
	reason: 'prefix AQ.Ab',
});

export const googleOauthClientSecret = provider({
	id: 'google-oauth-client-secret',
	name: 'Google OAuth client secret',
	description: 'Proves to Google that a sign-in comes from the application.',
	source: 'https://developers.google.com/identity/protocols/oauth2',
	shape: 'GOCSPX-‹28 characters›',
	revoke: REVOKE,
	environment: 'GOOGLE_CLIENT_SECRET',
	keywords: ['gocspx-'],
	pattern: /GOCSPX-[\w-]{28}(?![\w-])/,
	reason: 'prefix GOCSPX-',
});

export const googleRefreshToken = provider({
	id: 'google-refresh-token',
	name: 'Google OAuth refresh token',
	description: 'Fetches access tokens for the account that consented, until it is revoked.',
	source: 'https://developers.google.com/identity/protocols/oauth2',
	shape: '1//0‹characters›',
	revoke: 'https://myaccount.google.com/connections',
	keywords: ['1//0'],
	pattern: /1\/\/0[\w-]{40,250}(?![\w-])/,
	reason: 'prefix 1//0',
});

export const googleAccessToken = provider({
	id: 'google-access-token',
	name: 'Google OAuth access token',
	description: 'Calls Google APIs as the account that consented, for an hour.',
	source: 'https://developers.google.com/identity/protocols/oauth2',
	shape: 'ya29.‹characters›',
	revoke: 'https://myaccount.google.com/connections',
	keywords: ['ya29.'],
	pattern: /ya29\.(?:[a-z]\.)?[\w-]{40,1500}(?![\w-])/,
	reason: 'prefix ya29.',
	length: 1520,
});

export const googleFcmServerKey = provider({
	id: 'google-fcm-server-key',
	name: 'Firebase Cloud Messaging server key',
	description: 'Sends push messages to every installation of an app.',
	source: 'https://firebase.google.com/docs/cloud-messaging/migrate-v1',
	shape: 'AAAA‹7 characters›:‹140 characters›',
	revoke: REVOKE,
	keywords: ['aaaa'],
	pattern: /AAAA[\w-]{7}:[\w-]{140}(?![\w-])/,
	reason: 'prefix AAAA',
});

export const googleStorageHmacId = provider({
	id: 'google-storage-hmac-id',
	name: 'Google Cloud Storage HMAC key ID',
	description: 'Names an HMAC key of Cloud Storage; its secret is rarely far.',
	source: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
	shape: 'GOOG1E‹55 characters›',
	revoke: REVOKE,
	keywords: ['goog1e'],
	pattern: /GOOG1E[A-Z0-9]{55}(?![\w-])/,
	reason: 'prefix GOOG1E',
});

export const googleServiceAccountKeyId = provider({
	id: 'google-service-account-key-id',
	name: 'Google service account key ID',
	description: 'Names the key of a service account file. No secret itself, but its private key stands beside it.',
	source: 'https://cloud.google.com/iam/docs/keys-create-delete',
	shape: '"private_key_id": "‹40 hex digits›"',
	revoke: REVOKE,
	keywords: ['private_key_id'],
	pattern: /private_key_id\\{0,2}["']\s{0,4}:\s{0,4}\\{0,2}["'](?<value>[0-9a-f]{40})(?![\w-])/,
	confidence: 'medium',
	reason: 'field of a service account file',
	severity: 'info',
});

export const googleRecaptchaSecret = provider({
	id: 'google-recaptcha-secret',
	name: 'Google reCAPTCHA secret key',
	description: 'Verifies reCAPTCHA answers for a site.',
	source: 'https://developers.google.com/recaptcha/docs/verify',
	shape: 'RECAPTCHA_SECRET=6L‹38 characters›',
	revoke: REVOKE,
	environment: 'RECAPTCHA_SECRET_KEY',
	keywords: ['recaptcha'],
	pattern: assigned(/6L[\w-]{6}AAAAA[\w-]{27}/),
	confidence: 'medium',
	reason: 'named after Google',
	inWord: true,
});
