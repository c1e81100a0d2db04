import type { Assistant } from './assistant.ts';
import { DENY_LIST_LIMIT, FOLDERS_TOO_LIMIT } from './structured/deny-list.ts';
import { copilotHooks } from './structured/hook-files.ts';
import { managedDeny } from './structured/permission-files.ts';
import { copilot as hook } from './hooks/copilot.ts';
import { contentExclusion } from './sync/content-exclusion.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const githubCopilot: Assistant = {
	id: 'github-copilot',
	name: 'GitHub Copilot',
	traces: {
		extensions: ['github.copilot', 'github.copilot-chat'],
		programs: ['copilot'],
		files: ['.github/copilot-instructions.md', '~/.copilot'],
	},
	mechanisms: [
		{
			name: 'content exclusion',
			surfaces: { completion: 'enforced', chat: 'enforced', agent: 'advisory', terminal: 'advisory' },
			limits: [
				'It needs Copilot Business or Enterprise; a change takes up to 30 minutes to arrive.',
				'GitHub does not promise it for agent mode, the command line and the cloud agent.',
				'It follows no symbolic links, and says nothing about what language servers tell of a file.',
			],
			byHand: 'Repository settings on GitHub, Copilot, Content exclusion: paste the list that Cordon makes for it.',
			paste: contentExclusion,
		},
		{
			name: '.copilotignore',
			surfaces: { completion: 'advisory', chat: 'advisory', agent: 'advisory', terminal: 'no effect' },
			limits: [
				'It is undocumented and counts only for accounts that GitHub has enabled it for; for individual plans it does nothing.',
				'Commands in a terminal do not heed it.',
			],
			target: ignoreFile('.copilotignore'),
		},
		{
			name: 'managed permissions.deny',
			surfaces: { agent: 'enforced', terminal: 'enforced' },
			limits: [
				'It is for enterprises, and counts in the command line, the app and the agent host of VS Code.',
				DENY_LIST_LIMIT,
				FOLDERS_TOO_LIMIT,
			],
			byHand:
				'In the managed-settings.json of your enterprise: add the list that Cordon makes for it under permissions.deny.',
			paste: managedDeny,
		},
		{
			name: 'hooks',
			surfaces: { chat: 'no effect', agent: 'enforced', terminal: 'advisory' },
			limits: [
				'Before a tool is used an error refuses it; a hook that takes too long lets it pass.',
				'By its documentation what a hook says to a prompt is dropped.',
				'What a command reads is told from its text; what a program opens by itself is not seen.',
				'It counts in the command line, the cloud agent and the agent host of VS Code; where Cordon is missing everything passes.',
			],
			target: copilotHooks,
		},
	],
	hook,
	source: 'https://docs.github.com/en/copilot/concepts/context/content-exclusion',
};
