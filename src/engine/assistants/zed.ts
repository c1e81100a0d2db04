import type { Assistant } from './assistant.ts';
import { DENY_LIST_LIMIT } from './structured/deny-list.ts';
import { zedEditPredictions, zedPrivateFiles } from './structured/permission-files.ts';

export const zed: Assistant = {
	id: 'zed',
	name: 'Zed',
	traces: { programs: ['zed', 'zeditor'], files: ['.zed', '~/.config/zed'] },
	mechanisms: [
		{
			name: 'private_files',
			surfaces: { completion: 'enforced', chat: 'advisory', agent: 'no effect', terminal: 'no effect' },
			limits: [
				'It is added to the list that Zed has anyway.',
				'Tools of the agent are not asked which file they read.',
				DENY_LIST_LIMIT,
			],
			target: zedPrivateFiles,
		},
		{
			name: 'edit_predictions.disabled_globs',
			surfaces: { completion: 'enforced' },
			limits: [
				'It is about edit predictions alone. Whether it is added to the list of Zed or replaces it was not tried.',
				DENY_LIST_LIMIT,
			],
			target: zedEditPredictions,
		},
	],
	source: 'https://zed.dev/docs/reference/all-settings',
};
