import type { Assistant, Switch } from './assistant.ts';
import { vscodeHooks } from './structured/hook-files.ts';
import { vscode as hook } from './hooks/vscode.ts';

const LIMITS = [
	'What is attached to a prompt goes out without being asked about.',
	'A prompt that was refused stays in its chat, so nothing more is let out of that chat: begin a new one.',
	'What a command reads is told from its text; what a program opens by itself is not seen.',
];

const USE_HOOKS: Switch = { setting: 'chat.useHooks', off: (value) => value === false };

export const vscode: Assistant = {
	id: 'vscode',
	name: "VS Code's agent",
	traces: {
		extensions: ['github.copilot-chat'],
		programs: ['code', 'code-insiders', 'codium'],
		files: ['.vscode'],
	},
	mechanisms: [
		{
			name: 'agent plugin',
			surfaces: { chat: 'advisory', agent: 'enforced', terminal: 'advisory' },
			limits: [
				'It comes with the extension, and needs no file in the repository; what cannot be checked is refused.',
				'Editors made from VS Code may know no agent plugins.',
				...LIMITS,
				'It needs a trusted workspace and the settings chat.plugins.enabled and chat.useHooks; policies of an organisation can switch it off.',
			],
			within: { extension: 'cordon.cordon', since: [1, 114] },
			switches: [{ setting: 'chat.plugins.enabled', off: (value) => value === false }, USE_HOOKS],
		},
		{
			name: 'hooks',
			surfaces: { chat: 'advisory', agent: 'enforced', terminal: 'advisory' },
			limits: [
				...LIMITS,
				'A hook that fails or takes too long lets everything pass.',
				'It needs a trusted workspace and the setting chat.useHooks; policies of an organisation can switch it off.',
			],
			target: vscodeHooks,
			switches: [USE_HOOKS],
		},
	],
	hook,
	source: 'https://code.visualstudio.com/docs/copilot/customization/hooks',
};
