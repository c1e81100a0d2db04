import type { Assistant } from './assistant.ts';
import { DENY_LIST_LIMIT, FOLDERS_TOO_LIMIT } from './structured/deny-list.ts';
import { qwenPermissions } from './structured/permission-files.ts';
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
		{
			name: 'permissions.deny',
			surfaces: { chat: 'enforced', agent: 'enforced', terminal: 'advisory' },
			limits: ['Commands in a terminal are kept back in part.', DENY_LIST_LIMIT, FOLDERS_TOO_LIMIT],
			target: qwenPermissions,
		},
	],
	source: 'https://qwenlm.github.io/qwen-code-docs/en/users/configuration/qwen-ignore/',
};
