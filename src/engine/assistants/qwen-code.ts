import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const qwenCode: Assistant = {
	id: 'qwen-code',
	name: 'Qwen Code',
	traces: { programs: ['qwen'], files: ['.qwen', 'QWEN.md', '~/.qwen'] },
	mechanisms: [
		{
			name: '.qwenignore',
			surfaces: { chat: 'enforced', agent: 'enforced', terminal: 'advisory' },
			limits: ['Shell commands read the files unless permissions refuse them.'],
			target: ignoreFile('.qwenignore'),
		},
	],
	source: 'https://qwenlm.github.io/qwen-code-docs/en/users/configuration/qwen-ignore/',
};
