import type { Assistant } from './assistant.ts';

export const opencode: Assistant = {
	id: 'opencode',
	name: 'opencode',
	traces: { programs: ['opencode'], files: ['opencode.json', 'opencode.jsonc', '.opencode', '~/.config/opencode'] },
	mechanisms: [],
	source: 'https://opencode.ai/docs/permissions/',
};
