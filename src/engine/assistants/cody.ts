import type { Assistant } from './assistant.ts';

export const cody: Assistant = {
	id: 'cody',
	name: 'Sourcegraph Cody',
	traces: { extensions: ['sourcegraph.cody-ai'], programs: ['cody'] },
	mechanisms: [
		{
			name: 'contextFilters',
			surfaces: { completion: 'no effect', chat: 'no effect' },
			limits: ['It decides over whole repositories, not over files, and only with an enterprise plan.'],
			byHand:
				'Site configuration of Sourcegraph, cody.contextFilters: an administrator can exclude whole repositories.',
		},
	],
	source: 'https://sourcegraph.com/docs/cody/capabilities/ignore-context',
};
