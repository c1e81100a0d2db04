import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const junie: Assistant = {
	id: 'junie',
	name: 'JetBrains Junie',
	traces: { programs: ['junie'], files: ['.junie', '~/.junie'] },
	mechanisms: [
		{
			name: '.aiignore',
			surfaces: { agent: 'advisory', terminal: 'advisory' },
			limits: [
				'Junie asks before it opens such a file; who says yes lets it.',
				'Brave mode and the allowlist (~/.junie/allowlist.json) skip the question.',
			],
			target: ignoreFile('.aiignore'),
		},
	],
	source: 'https://www.jetbrains.com/help/junie/aiignore.html',
};
