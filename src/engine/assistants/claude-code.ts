import type { Assistant } from './assistant.ts';
import { claudeCode as hook } from './hooks/claude-code.ts';

export const claudeCode: Assistant = {
	id: 'claude-code',
	name: 'Claude Code',
	traces: {
		extensions: ['anthropic.claude-code'],
		programs: ['claude'],
		files: ['.claude', 'CLAUDE.md', '~/.claude'],
	},
	mechanisms: [],
	hook,
	source: 'https://code.claude.com/docs/en/settings',
};
