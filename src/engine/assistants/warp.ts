import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const warp: Assistant = {
	id: 'warp',
	name: 'Warp',
	traces: { programs: ['warp-terminal', 'warp'], files: ['~/.warp', 'WARP.md'] },
	mechanisms: [
		{
			name: '.warpindexingignore',
			surfaces: { chat: 'advisory', agent: 'no effect', terminal: 'no effect' },
			limits: ['It keeps files out of the index alone; the agent reads them all the same.'],
			target: ignoreFile('.warpindexingignore'),
		},
	],
	source: 'https://docs.warp.dev/code/codebase-context',
};
