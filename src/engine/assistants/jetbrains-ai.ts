import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const jetbrainsAi: Assistant = {
	id: 'jetbrains-ai',
	name: 'JetBrains AI Assistant',
	traces: { files: ['.aiassistant', '~/.config/JetBrains', '~/Library/Application Support/JetBrains'] },
	mechanisms: [
		{
			name: '.aiignore',
			surfaces: { completion: 'enforced', chat: 'enforced', agent: 'advisory', terminal: 'no effect' },
			limits: [
				'It has to be enabled in the settings of AI Assistant.',
				'JetBrains says that ignored files may still be processed in some cases.',
			],
			target: ignoreFile('.aiignore'),
		},
	],
	source: 'https://www.jetbrains.com/help/ai-assistant/disable-ai-assistant.html',
};
