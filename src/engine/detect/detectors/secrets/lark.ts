import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE =
	'https://open.larksuite.com/document/server-docs/authentication-management/access-token/app_access_token';
const REVOKE = 'https://open.larksuite.com/app';

export const larkToken = provider({
	id: 'lark-token',
	name: 'Lark (Feishu) access token',
	description: 'Acts for a user, tenant or app of Lark.',
	source: SOURCE,
	shape: 'LARK_TOKEN=t-‹30 or more characters›',
	revoke: REVOKE,
	environment: 'LARK_ACCESS_TOKEN',
	keywords: ['lark', 'feishu'],
	pattern: assigned(/[atu]-[\w.-]{14,50}/),
	confidence: 'medium',
	reason: 'assigned to a name with "lark"',
	length: 320,
	inWord: true,
});

export const larkAppSecret = provider({
	id: 'lark-app-secret',
	name: 'Lark (Feishu) app secret',
	description: 'Secret of a Lark app.',
	source: SOURCE,
	shape: 'LARK_APP_SECRET=‹32 letters and digits›',
	revoke: REVOKE,
	environment: 'LARK_APP_SECRET',
	keywords: ['lark', 'feishu'],
	pattern: assigned(/(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "lark"',
	length: 320,
	inWord: true,
});
