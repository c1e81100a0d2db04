import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://dev.twitch.tv/docs/authentication/';
const REVOKE = 'https://www.twitch.tv/settings/connections';

export const twitchStreamKey = provider({
	id: 'twitch-stream-key',
	name: 'Twitch stream key',
	description: "Broadcasts on the owner's channel.",
	source: SOURCE,
	shape: 'live_‹digits›_‹30 letters and digits›',
	revoke: REVOKE,
	environment: 'TWITCH_STREAM_KEY',
	keywords: ['live_'],
	pattern: /live_\d{6,12}_[A-Za-z0-9]{30}(?![\w-])/,
	reason: 'prefix live_',
	length: 72,
});

export const twitchOauthToken = provider({
	id: 'twitch-oauth-token',
	name: 'Twitch OAuth token',
	description: 'Acts as a Twitch account in chat.',
	source: SOURCE,
	shape: 'oauth:‹30 letters and digits›',
	revoke: REVOKE,
	environment: 'TWITCH_OAUTH_TOKEN',
	keywords: ['oauth:'],
	pattern: /oauth:(?<value>(?=[a-z]{0,29}\d)[a-z0-9]{30})(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix oauth:',
	length: 56,
});

export const twitchApiToken = provider({
	id: 'twitch-api-token',
	name: 'Twitch API token',
	description: 'Acts on the Twitch API for an application or a user.',
	source: SOURCE,
	shape: 'TWITCH_TOKEN=‹30 letters and digits›',
	revoke: REVOKE,
	environment: 'TWITCH_ACCESS_TOKEN',
	keywords: ['twitch'],
	pattern: assigned(/(?=[a-z]{0,29}\d)[a-z0-9]{30}/),
	confidence: 'medium',
	reason: 'assigned to a name with "twitch"',
	length: 320,
	inWord: true,
});
