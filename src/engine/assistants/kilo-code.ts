import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const kiloCode: Assistant = {
	id: 'kilo-code',
	name: 'Kilo Code',
	traces: { extensions: ['kilocode.kilo-code'], programs: ['kilo'], files: ['.kilocode', '.kilo', '~/.config/kilo'] },
	mechanisms: [
		{
			name: '.kilocodeignore',
			surfaces: { agent: 'enforced', terminal: 'advisory' },
			limits: ['In a terminal a list of commands that read is refused; others are not.'],
			target: ignoreFile('.kilocodeignore'),
		},
	],
	source: 'https://kilo.ai/docs/customize/context/kilocodeignore',
};
