import type { Assistant } from './assistant.ts';

export const bolt: Assistant = {
	id: 'bolt',
	name: 'Bolt',
	traces: { files: ['.bolt'] },
	mechanisms: [
		{
			name: 'none',
			surfaces: { chat: 'no effect', agent: 'no effect', terminal: 'no effect' },
			limits: ['It works on the whole project; no way is known to keep single files from it.'],
		},
	],
	source: 'https://support.bolt.new',
};
