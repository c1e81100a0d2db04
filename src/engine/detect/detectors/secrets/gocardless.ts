import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.gocardless.com/api-reference/#making-requests';
const REVOKE = 'https://manage.gocardless.com/developers';

export const gocardlessAccessToken = provider({
	id: 'gocardless-access-token',
	name: 'GoCardless access token',
	description: 'Collects direct debits for the owner of the account.',
	source: SOURCE,
	shape: 'GOCARDLESS_ACCESS_TOKEN=live_‹40 characters›',
	revoke: REVOKE,
	environment: 'GOCARDLESS_ACCESS_TOKEN',
	keywords: ['gocardless'],
	pattern: assigned(/(?:live|sandbox)_[\w\-=]{40,41}/),
	confidence: 'medium',
	reason: 'assigned to a name with "gocardless"',
	length: 320,
	inWord: true,
});

export const gocardlessLiveToken = provider({
	id: 'gocardless-live-token',
	name: 'GoCardless live access token',
	description: 'Collects direct debits for the owner of the account.',
	source: SOURCE,
	shape: 'live_‹40 characters, among them - and =›',
	revoke: REVOKE,
	environment: 'GOCARDLESS_ACCESS_TOKEN',
	keywords: ['live_'],
	pattern: /live_(?=[\w=]{0,40}-)[\w\-=]{40}(?![\w=-])/,
	confidence: 'medium',
	reason: 'prefix live_',
	length: 64,
});
