import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const todoistToken = provider({
	id: 'todoist-token',
	name: 'Todoist token',
	description: 'Reads and writes the tasks of a person.',
	source: 'https://developer.todoist.com/guides/#developing-with-todoist',
	shape: 'TODOIST_API_TOKEN=‹40 hex›',
	revoke: 'https://app.todoist.com/app/settings/integrations/developer',
	environment: 'TODOIST_API_TOKEN',
	keywords: ['todoist'],
	pattern: assigned(/[a-f0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "todoist"',
	length: 320,
	inWord: true,
});
