import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.slack.dev/authentication/tokens/';
const REVOKE = 'https://api.slack.com/apps';

export const slackBotToken = provider({
	id: 'slack-bot-token',
	name: 'Slack bot token',
	description: 'Acts as a bot in a workspace: reads and writes the channels it is in.',
	source: SOURCE,
	shape: 'xoxb-‹digits›-‹digits›-‹24 letters and digits›',
	revoke: REVOKE,
	environment: 'SLACK_BOT_TOKEN',
	keywords: ['xoxb-'],
	pattern: /xoxb-(?=[A-Za-z-]{0,60}\d)(?:[A-Za-z0-9]{4,16}-){1,3}[A-Za-z0-9]{8,64}(?![\w-])/,
	reason: 'prefix xoxb-',
	length: 160,
});

export const slackUserToken = provider({
	id: 'slack-user-token',
	name: 'Slack user token',
	description: 'Acts as a person in a workspace, with what that person can read.',
	source: SOURCE,
	shape: 'xoxp-‹digits›-‹digits›-‹digits›-‹28 or more letters and digits›',
	revoke: REVOKE,
	environment: 'SLACK_USER_TOKEN',
	keywords: ['xoxp-', 'xoxe-', 'xoxe.xox'],
	pattern:
		/(?:xoxe\.)?xox[bpe]-(?:\d-)?(?=[A-Za-z-]{0,60}\d)(?:(?:[A-Za-z0-9]{4,16}-){2,4}[A-Za-z0-9]{20,200}|[A-Za-z0-9]{100,200})(?![\w-])/,
	reason: 'prefix xoxp-',
	length: 320,
});

export const slackAppToken = provider({
	id: 'slack-app-token',
	name: 'Slack app-level token',
	description: 'Opens the socket of a Slack app and sees all events of it.',
	source: SOURCE,
	shape: 'xapp-1-‹id›-‹digits›-‹64 hex›',
	revoke: REVOKE,
	environment: 'SLACK_APP_TOKEN',
	keywords: ['xapp-'],
	pattern: /xapp-\d-[A-Z0-9]{6,16}-\d{6,16}-[a-z0-9]{24,128}(?![\w-])/,
	reason: 'prefix xapp-1-',
	length: 192,
});

export const slackLegacyToken = provider({
	id: 'slack-legacy-token',
	name: 'Slack legacy token',
	description: 'Workspace, custom-integration and refresh tokens of older Slack apps.',
	source: SOURCE,
	shape: 'xoxa-2-‹characters›',
	revoke: REVOKE,
	environment: 'SLACK_TOKEN',
	keywords: ['xoxa-', 'xoxr-', 'xoxs-', 'xoxo-'],
	pattern:
		/xox[aors]-(?:\d-)?(?=[A-Za-z-]{0,60}\d)(?:(?:[A-Za-z0-9]{1,16}-){1,4}[A-Za-z0-9]{8,128}|[A-Za-z0-9]{20,128})(?![\w-])/,
	reason: 'prefix xoxa-2-',
	length: 224,
});

export const slackSessionToken = provider({
	id: 'slack-session-token',
	name: 'Slack session token',
	description: 'A browser session of a person; with the d cookie it is the whole account.',
	source: SOURCE,
	shape: 'xoxc-‹digits›-‹digits›-‹digits›-‹64 hex›',
	revoke: REVOKE,
	keywords: ['xoxc-'],
	pattern: /xoxc-(?:\d{6,16}-){2,3}[a-f0-9]{32,80}(?![\w-])/,
	reason: 'prefix xoxc-',
	length: 160,
});

export const slackSessionCookie = provider({
	id: 'slack-session-cookie',
	name: 'Slack session cookie',
	description: 'The d cookie of a browser session of Slack.',
	source: SOURCE,
	shape: 'xoxd-‹percent-encoded base64›',
	revoke: REVOKE,
	keywords: ['xoxd-'],
	pattern: /xoxd-[A-Za-z0-9%+/=_-]{80,400}(?![\w%])/,
	reason: 'prefix xoxd-',
	length: 440,
});

export const slackWebhook = provider({
	id: 'slack-webhook',
	name: 'Slack webhook URL',
	description: 'Posts into a channel, or starts a workflow, without any other credential.',
	source: SOURCE,
	shape: 'https://hooks.slack.com/services/‹team›/‹channel›/‹24 letters and digits›',
	revoke: REVOKE,
	environment: 'SLACK_WEBHOOK_URL',
	keywords: ['https://hooks.slack.com/', 'hooks.slack.com/'],
	pattern:
		/(?:https:\/\/)?hooks\.slack(?:-gov)?\.com\/(?:services\/[A-Z0-9]{8,12}\/[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,32}|workflows\/[A-Z0-9]{8,12}\/[A-Z0-9]{8,12}\/\d{10,20}\/[A-Za-z0-9]{20,32}|triggers\/[A-Z0-9]{8,12}\/\d{8,20}\/[a-z0-9]{24,40})(?![\w-])/,
	reason: 'prefix https://hooks.slack.com/services/',
	length: 160,
});
