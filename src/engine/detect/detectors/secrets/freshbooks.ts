import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const freshbooksToken = provider({
	id: 'freshbooks-token',
	name: 'FreshBooks token or secret',
	description: 'Reads and writes the accounts of a business.',
	source: 'https://www.freshbooks.com/api/authentication',
	shape: 'FRESHBOOKS_CLIENT_SECRET=‹64 hex›',
	revoke: 'https://my.freshbooks.com/#/developer',
	environment: 'FRESHBOOKS_CLIENT_SECRET',
	keywords: ['freshbooks'],
	pattern: assigned(/(?=[a-z]{0,63}\d)[a-z0-9]{64}/),
	confidence: 'medium',
	reason: 'assigned to a name with "freshbooks"',
	length: 320,
	inWord: true,
});
