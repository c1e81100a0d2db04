import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const deepgramApiKey = provider({
	id: 'deepgram-api-key',
	name: 'Deepgram API key',
	description: "Transcribes speech at the owner's expense.",
	source: 'https://developers.deepgram.com/docs/create-additional-api-keys',
	shape: 'DEEPGRAM_API_KEY=‹40 hex›',
	revoke: 'https://console.deepgram.com',
	environment: 'DEEPGRAM_API_KEY',
	keywords: ['deepgram'],
	pattern: assigned(/(?=[a-z]{0,39}\d)[a-z0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "deepgram"',
	length: 320,
	inWord: true,
});
