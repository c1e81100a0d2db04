import type { Assistant } from './assistant.ts';

export const factoryDroid: Assistant = {
	id: 'factory-droid',
	name: 'Factory Droid',
	traces: { programs: ['droid'], files: ['.factory', '~/.factory'] },
	mechanisms: [
		{
			name: 'commandDenylist',
			surfaces: { agent: 'no effect', terminal: 'advisory' },
			limits: ['It lists commands of the shell alone; reads by tools are not touched.'],
			byHand: 'In .factory/settings.json, commandDenylist: the commands that must not run.',
		},
	],
	source: 'https://docs.factory.ai/cli/configuration/settings',
};
