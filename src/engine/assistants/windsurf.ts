import type { Assistant } from './assistant.ts';
import { windsurfHooks } from './structured/hook-files.ts';
import { windsurf as hook } from './hooks/windsurf.ts';
import { ignoreFile } from './sync/ignore-file.ts';

const LIMITS = [
	'It keeps files out of the index and of edits; commands in a terminal read them all the same.',
	'An exemption cannot bring back what .gitignore excludes.',
];

export const windsurf: Assistant = {
	id: 'windsurf',
	name: 'Windsurf (Devin Desktop)',
	traces: {
		extensions: ['codeium.codeium'],
		programs: ['windsurf', 'devin-desktop'],
		files: ['.windsurf', '.windsurfrules', '~/.codeium/windsurf'],
	},
	mechanisms: [
		{
			name: '.devinignore',
			surfaces: { completion: 'enforced', chat: 'enforced', agent: 'advisory', terminal: 'no effect' },
			limits: ['Versions before the new name read .codeiumignore alone.', ...LIMITS],
			target: ignoreFile('.devinignore'),
		},
		{
			name: '.codeiumignore',
			surfaces: { completion: 'enforced', chat: 'enforced', agent: 'advisory', terminal: 'no effect' },
			limits: LIMITS,
			target: ignoreFile('.codeiumignore'),
		},
		{
			name: '~/.codeium/.codeiumignore',
			surfaces: { completion: 'enforced', chat: 'enforced', agent: 'advisory', terminal: 'no effect' },
			limits: ['It counts for all workspaces of this user, and only with an enterprise plan.', ...LIMITS],
			target: ignoreFile('~/.codeium/.codeiumignore'),
		},
		{
			name: 'hooks',
			surfaces: { chat: 'enforced', agent: 'enforced', terminal: 'advisory' },
			limits: [
				'What a command reads is told from its text; what a program opens by itself is not seen.',
				'A hook that fails or takes too long lets everything pass.',
				'How hooks are called is known from descriptions, not from a run.',
			],
			target: windsurfHooks,
		},
	],
	hook,
	source: 'https://docs.windsurf.com/context-awareness/windsurf-ignore',
};
