import type { Assistant } from './assistant.ts';
import { cursor as hook } from './hooks/cursor.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const cursor: Assistant = {
	id: 'cursor',
	name: 'Cursor',
	traces: { programs: ['cursor', 'cursor-agent'], files: ['.cursor', '.cursorrules', '~/.cursor'] },
	mechanisms: [
		{
			name: '.cursorignore',
			surfaces: { completion: 'enforced', chat: 'enforced', agent: 'enforced', terminal: 'no effect' },
			limits: [
				'Commands in a terminal and MCP tools read the files all the same.',
				'Cursor calls it best effort, not a guarantee.',
			],
			target: ignoreFile('.cursorignore'),
		},
		{
			name: '.cursorindexingignore',
			surfaces: { chat: 'advisory' },
			limits: ['It keeps files out of the index alone; they can be read all the same.'],
			target: ignoreFile('.cursorindexingignore'),
		},
	],
	hook,
	source: 'https://cursor.com/docs/context/ignore-files',
};
