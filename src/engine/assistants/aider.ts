import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const aider: Assistant = {
	id: 'aider',
	name: 'Aider',
	traces: { programs: ['aider'], files: ['.aider.conf.yml', '~/.aider.conf.yml'] },
	mechanisms: [
		{
			name: '.aiderignore',
			surfaces: { chat: 'enforced', agent: 'enforced', terminal: 'no effect' },
			limits: [
				'The option --aiderignore and the variable AIDER_AIDERIGNORE can name another file.',
				'Output of commands (/run, /test) is not looked at.',
			],
			target: ignoreFile('.aiderignore'),
		},
	],
	source: 'https://aider.chat/docs/config/options.html',
};
