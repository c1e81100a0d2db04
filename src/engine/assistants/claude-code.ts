import type { Assistant } from './assistant.ts';
import { DENY_LIST_LIMIT, FOLDERS_TOO_LIMIT } from './structured/deny-list.ts';
import { claudeHooks, NEEDS_SH_LIMIT } from './structured/hook-files.ts';
import { claudePermissions, claudeSandbox } from './structured/permission-files.ts';
import { claudeCode as hook } from './hooks/claude-code.ts';

export const claudeCode: Assistant = {
	id: 'claude-code',
	name: 'Claude Code',
	traces: {
		extensions: ['anthropic.claude-code'],
		programs: ['claude'],
		files: ['.claude', 'CLAUDE.md', '~/.claude'],
	},
	mechanisms: [
		{
			name: 'permissions.deny',
			surfaces: { chat: 'enforced', agent: 'enforced', terminal: 'advisory' },
			limits: [
				'It holds below the folder in which Claude Code is started: start it at the top of the repository.',
				'A published test found ways around it: "grep -r", a line of Python, and imports in CLAUDE.md.',
				DENY_LIST_LIMIT,
				FOLDERS_TOO_LIMIT,
			],
			target: claudePermissions,
		},
		{
			name: 'sandbox.filesystem.denyRead',
			surfaces: { terminal: 'advisory' },
			limits: [
				'It counts for commands alone, and only where the sandbox is switched on.',
				'Cordon writes paths into it, no patterns.',
			],
			target: claudeSandbox,
		},
		{
			name: 'hooks',
			surfaces: { chat: 'enforced', agent: 'enforced', terminal: 'advisory' },
			limits: [
				'What a command reads is told from its text; what a program opens by itself is not seen.',
				'A hook that fails or takes too long lets everything pass.',
				NEEDS_SH_LIMIT,
				'The extension for VS Code was reported to skip the hook for prompts with attachments, and all hooks on Windows.',
			],
			target: claudeHooks,
			switches: [
				{
					setting: 'disableAllHooks',
					files: ['.claude/settings.local.json', '.claude/settings.json', '~/.claude/settings.json'],
					off: (value) => value === true,
				},
			],
		},
	],
	hook,
	source: 'https://code.claude.com/docs/en/settings',
};
