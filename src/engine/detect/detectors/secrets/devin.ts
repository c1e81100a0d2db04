import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.devin.ai/api-reference/overview';
const REVOKE = 'https://app.devin.ai/settings/api-keys';

export const devinApiKey = provider({
	id: 'devin-api-key',
	name: 'Devin API key',
	description: 'Runs Devin sessions of an organisation.',
	source: SOURCE,
	shape: 'apk_‹base64›',
	revoke: REVOKE,
	environment: 'DEVIN_API_KEY',
	keywords: ['apk_'],
	pattern: /apk_(?:user_)?[A-Za-z0-9+/_-]{60,200}={0,2}(?![\w=])/,
	reason: 'prefix apk_',
	length: 240,
});

export const devinServiceUserToken = provider({
	id: 'devin-service-user-token',
	name: 'Devin service user token',
	description: 'Runs Devin sessions as a service user.',
	source: SOURCE,
	shape: 'cog_‹52 letters and digits›',
	revoke: REVOKE,
	environment: 'DEVIN_API_KEY',
	keywords: ['cog_'],
	pattern: /cog_[a-z0-9]{52}(?![\w-])/,
	reason: 'prefix cog_',
	length: 80,
});
