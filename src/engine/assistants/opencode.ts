import type { Assistant } from './assistant.ts';
import { opencodePermissions } from './structured/wildcard-files.ts';

export const opencode: Assistant = {
	id: 'opencode',
	name: 'opencode',
	traces: { programs: ['opencode'], files: ['opencode.json', 'opencode.jsonc', '.opencode', '~/.config/opencode'] },
	mechanisms: [
		{
			name: 'permission.read',
			surfaces: { agent: 'enforced', terminal: 'advisory' },
			limits: [
				'It is about the tool that reads; searching and commands have rules of their own.',
				'A * in its rules does not stop at a slash: some patterns keep out more than the policy, and sync says which.',
			],
			target: opencodePermissions,
		},
	],
	source: 'https://opencode.ai/docs/permissions/',
};
