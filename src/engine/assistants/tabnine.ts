import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const tabnine: Assistant = {
	id: 'tabnine',
	name: 'Tabnine',
	traces: { extensions: ['tabnine.tabnine-vscode'], files: ['.tabnine', '~/.tabnine'] },
	mechanisms: [
		{
			name: '.tabnineignore',
			surfaces: { completion: 'advisory', chat: 'advisory', agent: 'no effect', terminal: 'no effect' },
			limits: ['It is hardly documented: what is known is that completions heed it.'],
			target: ignoreFile('.tabnineignore'),
		},
	],
	source: 'https://docs.tabnine.com',
};
