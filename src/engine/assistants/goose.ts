import type { Assistant } from './assistant.ts';

export const goose: Assistant = {
	id: 'goose',
	name: 'Goose',
	traces: { programs: ['goose'], files: ['.goosehints', '~/.config/goose'] },
	mechanisms: [
		{
			name: 'none',
			surfaces: { agent: 'no effect', terminal: 'no effect' },
			limits: ['It has retired .gooseignore: no file keeps anything from it.'],
		},
	],
	source: 'https://block.github.io/goose/docs/',
};
