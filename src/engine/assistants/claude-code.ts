import type { Assistant } from './assistant.ts';

export const claudeCode: Assistant = {
	id: 'claude-code',
	name: 'Claude Code',
	traces: {
		extensions: ['anthropic.claude-code'],
		programs: ['claude'],
		files: ['.claude', 'CLAUDE.md', '~/.claude'],
	},
	mechanisms: [],
	source: 'https://code.claude.com/docs/en/settings',
};
