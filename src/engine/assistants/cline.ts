import type { Assistant } from './assistant.ts';
import { cline as hook } from './hooks/cline.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const cline: Assistant = {
	id: 'cline',
	name: 'Cline',
	traces: { extensions: ['saoudrizwan.claude-dev'], programs: ['cline'], files: ['.clinerules', '~/Documents/Cline'] },
	mechanisms: [
		{
			name: '.clineignore',
			surfaces: { chat: 'advisory', agent: 'enforced', terminal: 'no effect' },
			limits: [
				'Cline says that it is no security boundary and will be deprecated.',
				'Commands in a terminal read the files all the same.',
			],
			target: ignoreFile('.clineignore'),
		},
	],
	hook,
	source: 'https://docs.cline.bot/customization/clineignore',
};
