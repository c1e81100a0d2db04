import type { Assistant } from './assistant.ts';

export const qodo: Assistant = {
	id: 'qodo',
	name: 'Qodo',
	traces: { extensions: ['codium.codium'], programs: ['qodo'], files: ['.pr_agent.toml'] },
	mechanisms: [
		{
			name: 'none',
			surfaces: { completion: 'no effect', chat: 'no effect', agent: 'no effect', terminal: 'no effect' },
			limits: ['No way is known to keep single files from it.'],
		},
	],
	source: 'https://docs.qodo.ai',
};
