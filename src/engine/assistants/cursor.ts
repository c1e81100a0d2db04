import type { Assistant } from './assistant.ts';
import { DENY_LIST_LIMIT } from './structured/deny-list.ts';
import { cursorHooks } from './structured/hook-files.ts';
import { cursorCliPermissions } from './structured/permission-files.ts';
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
		{
			name: '.cursor/cli.json',
			surfaces: { agent: 'enforced', terminal: 'advisory' },
			limits: [
				'It counts for the command line of Cursor alone.',
				'Commands can be refused by their names only, not by what they read.',
				DENY_LIST_LIMIT,
			],
			target: cursorCliPermissions,
		},
		{
			name: 'hooks',
			surfaces: { completion: 'enforced', chat: 'enforced', agent: 'enforced', terminal: 'advisory' },
			limits: [
				'What a command reads is told from its text; what a program opens by itself is not seen.',
				'A hook that fails refuses before files are read, and lets pass what is reported afterwards.',
				'Its command needs sh: on Windows without it (it comes with Git) Cursor refuses whatever it asks hooks about.',
				'In its mode that reviews by itself nobody is asked.',
				'How hooks are called is known from descriptions, not from a run.',
			],
			target: cursorHooks,
		},
	],
	hook,
	source: 'https://cursor.com/docs/context/ignore-files',
};
