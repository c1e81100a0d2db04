import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

const LIMITS = [
	'It keeps files out of the index and of completions; tools of the agent read them in part.',
	'Commands in a terminal read the files all the same.',
];

export const continueDev: Assistant = {
	id: 'continue',
	name: 'Continue',
	traces: { extensions: ['continue.continue'], programs: ['cn'], files: ['.continue', '~/.continue'] },
	mechanisms: [
		{
			name: '.continueignore',
			surfaces: { completion: 'enforced', chat: 'enforced', agent: 'advisory', terminal: 'no effect' },
			limits: LIMITS,
			target: ignoreFile('.continueignore'),
		},
		{
			name: '~/.continue/.continueignore',
			surfaces: { completion: 'enforced', chat: 'enforced', agent: 'advisory', terminal: 'no effect' },
			limits: ['It counts for all workspaces of this user.', ...LIMITS],
			target: ignoreFile('~/.continue/.continueignore'),
		},
	],
	source: 'https://docs.continue.dev/reference/continueignore',
};
