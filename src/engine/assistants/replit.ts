import type { Assistant } from './assistant.ts';

export const replit: Assistant = {
	id: 'replit',
	name: 'Replit Agent',
	traces: { files: ['.replit'] },
	mechanisms: [
		{
			name: 'none',
			surfaces: { chat: 'no effect', agent: 'no effect', terminal: 'no effect' },
			limits: ['It works on the whole project; no way is known to keep single files from it.'],
		},
	],
	source: 'https://docs.replit.com',
};
