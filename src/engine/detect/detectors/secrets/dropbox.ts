import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developers.dropbox.com/oauth-guide';
const REVOKE = 'https://www.dropbox.com/account/connected_apps';

export const dropboxShortLivedToken = provider({
	id: 'dropbox-short-lived-token',
	name: 'Dropbox access token',
	description: 'Reads and writes the files of an account for some hours.',
	source: SOURCE,
	shape: 'sl.‹130 or more characters›',
	revoke: REVOKE,
	environment: 'DROPBOX_ACCESS_TOKEN',
	keywords: ['sl.'],
	pattern: /sl\.(?:[ubt]\.)?[\w\-=]{128,1300}(?![\w=-])/,
	reason: 'prefix sl.',
	length: 1340,
});

export const dropboxLongLivedToken = provider({
	id: 'dropbox-long-lived-token',
	name: 'Dropbox access token, older form',
	description: 'Reads and writes the files of an account.',
	source: SOURCE,
	shape: 'DROPBOX_TOKEN=‹11 characters›AAAAAAAAAA‹43 characters›',
	revoke: REVOKE,
	environment: 'DROPBOX_ACCESS_TOKEN',
	keywords: ['dropbox'],
	pattern: assigned(/[a-z0-9]{11}AAAAAAAAAA[\w\-=]{43}/),
	confidence: 'medium',
	reason: 'assigned to a name with "dropbox"',
	length: 320,
	inWord: true,
});

export const dropboxAppSecret = provider({
	id: 'dropbox-app-secret',
	name: 'Dropbox app key or secret',
	description: 'Names a Dropbox application or proves it.',
	source: SOURCE,
	shape: 'DROPBOX_APP_SECRET=‹15 letters and digits›',
	revoke: REVOKE,
	environment: 'DROPBOX_APP_SECRET',
	keywords: ['dropbox'],
	pattern: assigned(/(?=[a-z]{0,14}\d)[a-z0-9]{15}/),
	confidence: 'medium',
	reason: 'assigned to a name with "dropbox"',
	length: 320,
	inWord: true,
});
