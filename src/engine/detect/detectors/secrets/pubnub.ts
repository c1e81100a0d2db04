import { provider } from '../../provider.ts';

const SOURCE = 'https://www.pubnub.com/docs/general/setup/account-setup';
const REVOKE = 'https://admin.pubnub.com';

export const pubnubSecretKey = provider({
	id: 'pubnub-secret-key',
	name: 'PubNub secret key',
	description: 'Grants access to every channel of a key set.',
	source: SOURCE,
	shape: 'sec-c-‹base64›',
	revoke: REVOKE,
	environment: 'PUBNUB_SECRET_KEY',
	keywords: ['sec-c-'],
	pattern: /sec-c-[A-Za-z0-9+/]{44,56}={0,2}(?![\w=])/,
	reason: 'prefix sec-c-',
	length: 80,
});

export const pubnubPublishKey = provider({
	id: 'pubnub-publish-key',
	name: 'PubNub publish key',
	description: 'Publishes into the channels of a key set; it lies in every client.',
	source: SOURCE,
	shape: 'pub-c-‹UUID›',
	revoke: REVOKE,
	environment: 'PUBNUB_PUBLISH_KEY',
	keywords: ['pub-c-'],
	pattern: /pub-c-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix pub-c-',
	length: 56,
	pairsWith: ['pubnub-subscribe-key'],
});

export const pubnubSubscribeKey = provider({
	id: 'pubnub-subscribe-key',
	name: 'PubNub subscribe key',
	description: 'Reads the channels of a key set; it lies in every client.',
	source: SOURCE,
	shape: 'sub-c-‹UUID›',
	revoke: REVOKE,
	environment: 'PUBNUB_SUBSCRIBE_KEY',
	keywords: ['sub-c-'],
	pattern: /sub-c-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix sub-c-',
	length: 56,
});
