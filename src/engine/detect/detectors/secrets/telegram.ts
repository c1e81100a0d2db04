import { led } from '../../led.ts';

export const telegramBotToken = led(
	{
		id: 'telegram-bot-token',
		name: 'Telegram bot token',
		description: 'Reads and sends the messages of a bot.',
		source: 'https://core.telegram.org/bots/features#botfather',
		shape: '‹bot id›:AA‹33 characters›',
		revoke: 'https://t.me/BotFather (/revoke)',
		environment: 'TELEGRAM_BOT_TOKEN',
		keywords: [':aa'],
		pattern: /\d{8,10}:AA[\w-]{32,34}(?![\w-])/,
		reason: 'bot id and :AA',
		length: 40,
		// In the URLs of the API the word `bot` stands before the id.
		inWord: true,
	},
	/\d/,
	11,
);
