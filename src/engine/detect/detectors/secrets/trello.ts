import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/';
const REVOKE = 'https://trello.com/power-ups/admin';

export const trelloToken = provider({
	id: 'trello-token',
	name: 'Trello token',
	description: 'Acts as a person in Trello.',
	source: SOURCE,
	shape: 'ATTA‹64 hex›‹8 hex›',
	revoke: REVOKE,
	environment: 'TRELLO_TOKEN',
	keywords: ['atta'],
	pattern: /ATTA[a-f0-9]{64}[A-F0-9]{8}(?![\w-])/,
	reason: 'prefix ATTA',
	length: 96,
});

export const trelloKey = provider({
	id: 'trello-key',
	name: 'Trello key or secret',
	description: 'Identifies an application in Trello, or proves it.',
	source: SOURCE,
	shape: 'TRELLO_API_KEY=‹32 hex›',
	revoke: REVOKE,
	environment: 'TRELLO_API_KEY',
	keywords: ['trello'],
	pattern: assigned(/(?:[a-f0-9]{64}|[A-Za-z0-9]{32})/),
	confidence: 'medium',
	reason: 'assigned to a name with "trello"',
	length: 320,
	inWord: true,
	pairsWith: ['trello-token'],
});
