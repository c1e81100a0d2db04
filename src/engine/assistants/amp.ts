import type { Assistant } from './assistant.ts';

export const amp: Assistant = {
	id: 'amp',
	name: 'Amp',
	traces: { extensions: ['sourcegraph.amp'], programs: ['amp'], files: ['.amp', '~/.config/amp'] },
	mechanisms: [],
	source: 'https://ampcode.com/manual',
};
