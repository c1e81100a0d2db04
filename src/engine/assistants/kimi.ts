import type { Assistant } from './assistant.ts';

export const kimi: Assistant = {
	id: 'kimi',
	name: 'Kimi Code',
	traces: { programs: ['kimi'], files: ['~/.kimi'] },
	mechanisms: [
		{
			name: 'permission.rules',
			surfaces: { agent: 'enforced', terminal: 'advisory' },
			limits: ['Its rules are about tools and their arguments; Cordon does not write them.'],
			byHand: 'In its configuration, permission.rules: refuse reading the protected files.',
		},
	],
	source: 'https://moonshotai.github.io/kimi-cli/',
};
