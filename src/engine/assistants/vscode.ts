import type { Assistant } from './assistant.ts';
import { vscodeHooks } from './structured/hook-files.ts';
import { vscode as hook } from './hooks/vscode.ts';

export const vscode: Assistant = {
	id: 'vscode',
	name: "VS Code's agent",
	traces: { programs: ['code', 'code-insiders', 'codium'], files: ['.vscode'] },
	mechanisms: [
		{
			name: 'hooks',
			surfaces: { chat: 'advisory', agent: 'enforced', terminal: 'advisory' },
			limits: [
				'What is attached to a prompt goes out without being asked about.',
				'A prompt that was refused stays in its chat and goes out with the next one: begin a new chat.',
				'What a command reads is told from its text; what a program opens by itself is not seen.',
				'A hook that fails or takes too long lets everything pass.',
				'It needs a trusted workspace and the setting chat.useHooks; policies of an organisation can switch it off.',
			],
			target: vscodeHooks,
			switches: [{ setting: 'chat.useHooks', off: (value) => value === false }],
		},
	],
	hook,
	source: 'https://code.visualstudio.com/docs/copilot/customization/hooks',
};
