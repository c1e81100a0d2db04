import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const rooCode: Assistant = {
	id: 'roo-code',
	name: 'Roo Code (Zoo Code)',
	traces: { extensions: ['rooveterinaryinc.roo-cline'], files: ['.roo', '.roorules', '.roomodes'] },
	mechanisms: [
		{
			name: '.rooignore',
			surfaces: { chat: 'no effect', agent: 'enforced', terminal: 'advisory' },
			limits: [
				'A file that is mentioned with @ is taken along all the same.',
				'In a terminal a list of commands that read (cat, grep and the like) is refused; others are not.',
				'Roo Code is archived; Zoo Code goes on with it.',
			],
			target: ignoreFile('.rooignore'),
		},
	],
	source: 'https://docs.roocode.com/features/rooignore',
};
