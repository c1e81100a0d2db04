import type { Assistant } from './assistant.ts';

export const zed: Assistant = {
	id: 'zed',
	name: 'Zed',
	traces: { programs: ['zed', 'zeditor'], files: ['.zed', '~/.config/zed'] },
	mechanisms: [],
	source: 'https://zed.dev/docs/reference/all-settings',
};
