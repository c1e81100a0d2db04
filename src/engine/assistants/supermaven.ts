import type { Assistant } from './assistant.ts';

export const supermaven: Assistant = {
	id: 'supermaven',
	name: 'Supermaven',
	traces: { extensions: ['supermaven.supermaven'], files: ['~/.supermaven'] },
	mechanisms: [
		{
			name: 'none',
			surfaces: { completion: 'no effect', chat: 'no effect' },
			limits: ['No way is known to keep single files from it.'],
		},
	],
	source: 'https://supermaven.com',
};
