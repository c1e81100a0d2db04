import type { Assistant } from './assistant.ts';
import { ampPermissions } from './structured/wildcard-files.ts';

export const amp: Assistant = {
	id: 'amp',
	name: 'Amp',
	traces: { extensions: ['sourcegraph.amp'], programs: ['amp'], files: ['.amp', '~/.config/amp'] },
	mechanisms: [
		{
			name: 'amp.permissions',
			surfaces: { agent: 'enforced', terminal: 'advisory' },
			limits: [
				'It is about the tool that reads; commands have rules of their own. It was not tried with Amp itself.',
				'Its rules have whole paths, and the first that matches decides: exemptions are left out, and patterns hold in every folder.',
				'A * in its rules does not stop at a slash: some patterns keep out more than the policy, and sync says which.',
			],
			target: ampPermissions,
		},
	],
	source: 'https://ampcode.com/manual',
};
