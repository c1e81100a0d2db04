import { decodeBase64 } from '../../../text/base64.ts';
import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const REVOKE = 'https://discord.com/developers/applications';

export const discordBotToken = provider({
	id: 'discord-bot-token',
	name: 'Discord bot token',
	description: 'Acts as a bot, or as a person, in every server it is in.',
	source: 'https://docs.discord.com/developers/reference#authentication',
	shape: '‹id in base64›.‹6 characters›.‹27 to 38 characters›',
	revoke: REVOKE,
	environment: 'DISCORD_TOKEN',
	keywords: ['discord', 'token', 'login', 'bot', 'apikey', 'authorization', '--token'],
	pattern: assigned(/(?:mfa\.[\w-]{80,90}|[MNO][\w-]{23,26}\.[\w-]{6}\.[\w-]{25,44})/),
	reason: 'shape of a Discord token',
	length: 256,
	inWord: true,
	judge: (value) =>
		value.startsWith('mfa.') || /^\d{15,20}$/.test(decodeBase64(value.slice(0, value.indexOf('.'))) ?? '')
			? { confidence: 'high', reasons: ['begins with an id'] }
			: { confidence: 'medium', reasons: [] },
});

export const discordWebhook = provider({
	id: 'discord-webhook',
	name: 'Discord webhook URL',
	description: 'Posts into a channel without any other credential.',
	source: 'https://docs.discord.com/developers/resources/webhook',
	shape: 'https://discord.com/api/webhooks/‹id›/‹68 characters›',
	revoke: 'Server settings, Integrations, Webhooks',
	environment: 'DISCORD_WEBHOOK_URL',
	keywords: ['https://discord', 'https://ptb.discord', 'https://canary.discord'],
	pattern:
		/https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{15,20}\/[\w-]{60,72}(?![\w-])/,
	reason: 'webhook of discord.com',
	length: 192,
});

export const discordSecret = provider({
	id: 'discord-client-secret',
	name: 'Discord client secret or key',
	description: 'Secret or public key of a Discord application.',
	source: 'https://docs.discord.com/developers/topics/oauth2',
	shape: 'DISCORD_CLIENT_SECRET=‹32 characters›',
	revoke: REVOKE,
	environment: 'DISCORD_CLIENT_SECRET',
	keywords: ['discord'],
	pattern: assigned(/(?:[a-f0-9]{64}|(?=[A-Za-z_-]{0,31}\d)[\w-]{32})/),
	confidence: 'medium',
	reason: 'assigned to a name with "discord"',
	length: 256,
	inWord: true,
});
