import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developers.line.biz/en/docs/basics/channel-access-token/';
const REVOKE = 'https://developers.line.biz/console/';

export const lineChannelToken = provider({
	id: 'line-channel-token',
	name: 'LINE channel access token',
	description: 'Sends messages as a LINE official account.',
	source: SOURCE,
	shape: 'LINE_CHANNEL_ACCESS_TOKEN=‹172 characters of base64›',
	revoke: REVOKE,
	environment: 'LINE_CHANNEL_ACCESS_TOKEN',
	keywords: ['line_', 'line '],
	pattern: assigned(/[A-Za-z0-9+/]{168,172}={0,2}/),
	confidence: 'medium',
	reason: 'assigned to a name with "line"',
	length: 384,
	inWord: true,
});

export const lineNotifyToken = provider({
	id: 'line-notify-token',
	name: 'LINE Notify token',
	description: 'Sends notifications to a LINE user or group.',
	source: SOURCE,
	shape: 'LINE_NOTIFY_TOKEN=‹43 characters›',
	revoke: REVOKE,
	environment: 'LINE_NOTIFY_TOKEN',
	keywords: ['linenotify', 'line_notify', 'line-notify'],
	pattern: assigned(/(?=[A-Za-z]{0,42}\d)[A-Za-z0-9]{43}/),
	confidence: 'medium',
	reason: 'assigned to a name with "linenotify"',
	length: 320,
	inWord: true,
});
