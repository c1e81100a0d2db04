import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const dockerAgent: Assistant = {
	id: 'docker-agent',
	name: 'Docker Agent',
	traces: { programs: ['docker-agent', 'cagent'], files: ['~/.cagent'] },
	mechanisms: [
		{
			name: '.agentsignore',
			surfaces: { agent: 'enforced', terminal: 'no effect' },
			limits: ['Reads, writes and edits are refused; commands in a shell read the files all the same.'],
			target: ignoreFile('.agentsignore'),
		},
	],
	source: 'https://github.com/docker/docker-agent',
};
