import type { Assistant } from './assistant.ts';
import { kiloPermissions } from './structured/wildcard-files.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const kiloCode: Assistant = {
	id: 'kilo-code',
	name: 'Kilo Code',
	traces: { extensions: ['kilocode.kilo-code'], programs: ['kilo'], files: ['.kilocode', '.kilo', '~/.config/kilo'] },
	mechanisms: [
		{
			name: '.kilocodeignore',
			surfaces: { agent: 'enforced', terminal: 'advisory' },
			limits: ['In a terminal a list of commands that read is refused; others are not.'],
			target: ignoreFile('.kilocodeignore'),
		},
		{
			name: 'permission.read',
			surfaces: { agent: 'enforced', terminal: 'advisory' },
			limits: [
				'It is about the tool that reads; searching and commands have rules of their own.',
				'A * in its rules does not stop at a slash: some patterns keep out more than the policy, and sync says which.',
			],
			target: kiloPermissions,
		},
	],
	source: 'https://kilo.ai/docs/customize/context/kilocodeignore',
};
