import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const mondayToken = provider({
	id: 'monday-token',
	name: 'monday.com token',
	description: 'Acts as a person in monday.com; a signed token.',
	source: 'https://developer.monday.com/api-reference/docs/authentication',
	shape: 'MONDAY_API_TOKEN=eyJ‹header›.‹claims›.‹signature›',
	revoke: 'https://‹account›.monday.com/apps/manage/tokens',
	environment: 'MONDAY_API_TOKEN',
	keywords: ['monday'],
	pattern: assigned(/eyJ[\w-]{10,80}\.eyJ[\w-]{30,400}\.[\w-]{40,60}/),
	confidence: 'medium',
	reason: 'assigned to a name with "monday"',
	length: 720,
	inWord: true,
});
