import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const mistralVibe: Assistant = {
	id: 'mistral-vibe',
	name: 'Mistral Vibe',
	traces: { programs: ['vibe'], files: ['.vibe', '~/.vibe'] },
	mechanisms: [
		{
			name: '.vibeignore',
			surfaces: { chat: 'advisory', agent: 'advisory', terminal: 'no effect' },
			limits: [
				'Permissions of tools in config.toml decide what the agent may read; commands read the files all the same.',
			],
			target: ignoreFile('.vibeignore'),
		},
	],
	source: 'https://github.com/mistralai/mistral-vibe',
};
