import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const highnoteSecretKey = provider({
	id: 'highnote-secret-key',
	name: 'Highnote secret key',
	description: 'Issues and controls payment cards.',
	source: 'https://docs.highnote.com/docs/basics/environments/authenticate-to-highnote',
	shape: 'HIGHNOTE_API_KEY=sk_live_‹base64›',
	revoke: 'https://dashboard.highnote.com',
	environment: 'HIGHNOTE_API_KEY',
	keywords: ['highnote'],
	pattern: assigned(/[rs]k_(?:live|test)_[A-Za-z0-9+/=]{32,160}/),
	reason: 'assigned to a name with "highnote"',
	length: 320,
	inWord: true,
});
