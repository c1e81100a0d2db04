import type { Assistant } from './assistant.ts';
import { clineHooks } from './structured/cline-hooks.ts';
import { cline as hook } from './hooks/cline.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const cline: Assistant = {
	id: 'cline',
	name: 'Cline',
	traces: { extensions: ['saoudrizwan.claude-dev'], programs: ['cline'], files: ['.clinerules', '~/Documents/Cline'] },
	mechanisms: [
		{
			name: '.clineignore',
			surfaces: { chat: 'advisory', agent: 'enforced', terminal: 'no effect' },
			limits: [
				'Cline says that it is no security boundary and will be deprecated.',
				'Commands in a terminal read the files all the same.',
			],
			target: ignoreFile('.clineignore'),
		},
		...clineHooks.map(({ event, target, system }) => ({
			name: `hooks/${event} (${system})`,
			surfaces:
				event === 'UserPromptSubmit'
					? { chat: 'enforced' as const }
					: { agent: 'enforced' as const, terminal: 'advisory' as const },
			limits: [
				'What a command reads is told from its text; what a program opens by itself is not seen.',
				'With tools that the provider of the model runs, hooks were reported not to be called.',
				'A hook that fails or takes too long lets everything pass.',
			],
			target,
		})),
	],
	hook,
	source: 'https://docs.cline.bot/customization/clineignore',
};
