import type { Assistant } from './assistant.ts';
import { codex as hook } from './hooks/codex.ts';

export const codex: Assistant = {
	id: 'codex',
	name: 'OpenAI Codex',
	traces: { extensions: ['openai.chatgpt'], programs: ['codex'], files: ['.codex', '~/.codex'] },
	mechanisms: [],
	hook,
	source: 'https://developers.openai.com/codex/config-reference',
};
