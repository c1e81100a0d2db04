import type { Assistant } from './assistant.ts';
import { DENY_LIST_LIMIT, FOLDERS_TOO_LIMIT } from './structured/deny-list.ts';
import { amazonQAgent } from './structured/permission-files.ts';
import { kiro as hook } from './hooks/kiro.ts';

export const amazonQ: Assistant = {
	id: 'amazon-q',
	name: 'Amazon Q Developer',
	traces: {
		extensions: ['amazonwebservices.amazon-q-vscode'],
		programs: ['qchat'],
		files: ['.amazonq', '~/.aws/amazonq'],
	},
	mechanisms: [
		{
			name: 'deniedPaths',
			surfaces: { agent: 'enforced', terminal: 'no effect' },
			limits: [
				'It belongs to each agent of the command line; the editor extension has nothing of the kind.',
				'Commands in a terminal read the files all the same.',
			],
			byHand:
				'In each agent file (.amazonq/cli-agents/*.json): list the files under toolsSettings.fs_read.deniedPaths.',
		},
		{
			name: 'agent "cordon"',
			surfaces: { agent: 'enforced', terminal: 'no effect' },
			limits: [
				'It counts in the command line where this agent is chosen (--agent cordon).',
				'Commands in a terminal read the files all the same.',
				DENY_LIST_LIMIT,
				FOLDERS_TOO_LIMIT,
			],
			target: amazonQAgent,
		},
	],
	hook,
	source: 'https://github.com/aws/amazon-q-developer-cli/blob/main/docs/built-in-tools.md',
};
