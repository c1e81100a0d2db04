import type { Assistant } from './assistant.ts';

export const codex: Assistant = {
	id: 'codex',
	name: 'OpenAI Codex',
	traces: { extensions: ['openai.chatgpt'], programs: ['codex'], files: ['.codex', '~/.codex'] },
	mechanisms: [],
	source: 'https://developers.openai.com/codex/config-reference',
};
