import type { Assistant } from './assistant.ts';
import { kiro as hook } from './hooks/kiro.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const kiro: Assistant = {
	id: 'kiro',
	name: 'Kiro',
	traces: { programs: ['kiro', 'kiro-cli'], files: ['.kiro', '~/.kiro'] },
	mechanisms: [
		{
			name: '.kiroignore',
			surfaces: { completion: 'advisory', chat: 'enforced', agent: 'enforced', terminal: 'no effect' },
			limits: ['Commands in a terminal read the files all the same.'],
			target: ignoreFile('.kiroignore'),
		},
		{
			name: '~/.kiro/settings/kiroignore',
			surfaces: { completion: 'advisory', chat: 'enforced', agent: 'enforced', terminal: 'no effect' },
			limits: ['It counts for all workspaces of this user.', 'Commands in a terminal read the files all the same.'],
			target: ignoreFile('~/.kiro/settings/kiroignore'),
		},
	],
	hook,
	source: 'https://kiro.dev/docs/',
};
