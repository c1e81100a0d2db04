import type { Assistant } from './assistant.ts';
import { DENY_LIST_LIMIT, FOLDERS_TOO_LIMIT } from './structured/deny-list.ts';
import { kiroHooks, NEEDS_SH_LIMIT } from './structured/hook-files.ts';
import { kiroAgent } from './structured/permission-files.ts';
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
		{
			name: 'agent "cordon"',
			surfaces: { agent: 'enforced', terminal: 'no effect' },
			limits: [
				'It counts in the command line where this agent is chosen (--agent cordon).',
				'For another agent copy toolsSettings.fs_read.deniedPaths into its file.',
				'Commands in a terminal read the files all the same.',
				DENY_LIST_LIMIT,
				FOLDERS_TOO_LIMIT,
			],
			target: kiroAgent,
		},
		{
			name: 'hooks',
			surfaces: { chat: 'no effect', agent: 'enforced', terminal: 'advisory' },
			limits: [
				'What a command reads is told from its text; what a program opens by itself is not seen.',
				'A hook that fails or takes too long lets everything pass.',
				NEEDS_SH_LIMIT,
				'It cannot refuse a prompt.',
				'How hooks are called is known from descriptions, not from a run.',
			],
			target: kiroHooks,
		},
	],
	hook,
	source: 'https://kiro.dev/docs/',
};
