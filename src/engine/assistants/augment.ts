import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const augment: Assistant = {
	id: 'augment',
	name: 'Augment',
	traces: { extensions: ['augment.vscode-augment'], programs: ['auggie'], files: ['.augment', '~/.augment'] },
	mechanisms: [
		{
			name: '.augmentignore',
			surfaces: { completion: 'enforced', chat: 'enforced', agent: 'advisory', terminal: 'no effect' },
			limits: [
				'It keeps files out of the index; tools of the agent read them in part.',
				'An exemption brings back what .gitignore excludes.',
			],
			target: ignoreFile('.augmentignore'),
		},
	],
	source: 'https://docs.augmentcode.com/setup-augment/workspace-indexing',
};
