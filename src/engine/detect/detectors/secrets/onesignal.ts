import { provider } from '../../provider.ts';

export const onesignalApiKey = provider({
	id: 'onesignal-api-key',
	name: 'OneSignal API key',
	description: 'Sends push messages to every user of an app.',
	source: 'https://documentation.onesignal.com/docs/keys-and-ids',
	shape: 'os_v2_app_‹103 letters and digits›',
	revoke: 'https://dashboard.onesignal.com',
	environment: 'ONESIGNAL_API_KEY',
	keywords: ['os_v2_'],
	pattern: /os_v2_(?:app|org)_[a-z0-9]{80,120}(?![\w-])/,
	reason: 'prefix os_v2_app_',
	length: 144,
});
