import type { Assistant } from './assistant.ts';

export const devinCloud: Assistant = {
	id: 'devin-cloud',
	name: 'Devin (cloud)',
	traces: { files: ['.devin'] },
	mechanisms: [
		{
			name: 'none',
			surfaces: { agent: 'no effect', terminal: 'no effect' },
			limits: ['It works on a copy of the whole repository; no way is known to keep single files from it.'],
		},
	],
	source: 'https://docs.devin.ai',
};
