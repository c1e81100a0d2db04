import type { Assistant } from './assistant.ts';
import { codexPermissions } from './structured/codex-permissions.ts';
import { DENY_LIST_LIMIT } from './structured/deny-list.ts';
import { codexHooks, NEEDS_SH_LIMIT } from './structured/hook-files.ts';
import { codex as hook } from './hooks/codex.ts';

export const codex: Assistant = {
	id: 'codex',
	name: 'OpenAI Codex',
	traces: { extensions: ['openai.chatgpt'], programs: ['codex'], files: ['.codex', '~/.codex'] },
	mechanisms: [
		{
			name: 'permissions',
			surfaces: { agent: 'enforced', terminal: 'enforced' },
			limits: [
				'It counts in the profile that default_permissions names; where there is none, Cordon writes a profile "cordon" and does not switch to it.',
				'In version 0.130 such rules were reported to do nothing, without a word.',
				'Patterns are looked for as deep as glob_scan_max_depth says.',
				DENY_LIST_LIMIT,
			],
			target: codexPermissions,
		},
		{
			name: 'hooks',
			surfaces: { chat: 'enforced', agent: 'advisory', terminal: 'advisory' },
			limits: [
				'Codex reads files by commands.',
				'What a command reads is told from its text; what a program opens by itself is not seen.',
				'A hook that fails or takes too long lets everything pass.',
				NEEDS_SH_LIMIT,
			],
			target: codexHooks,
			switches: [
				{
					setting: 'features.hooks',
					files: ['.codex/config.toml', '~/.codex/config.toml'],
					off: (value) => value === false,
				},
			],
		},
	],
	hook,
	source: 'https://developers.openai.com/codex/config-reference',
};
