import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.okta.com/docs/guides/create-an-api-token/main/';
const REVOKE = 'https://‹organisation›-admin.okta.com/admin/access/api/tokens';

export const oktaSswsToken = provider({
	id: 'okta-ssws-token',
	name: 'Okta API token in a header',
	description: 'Administers an Okta organisation as the person who made it.',
	source: SOURCE,
	shape: 'SSWS 00‹40 characters›',
	revoke: REVOKE,
	environment: 'OKTA_API_TOKEN',
	keywords: ['ssws '],
	pattern: /SSWS (?<value>00[\w-]{39,40})(?![\w-])/,
	reason: 'prefix SSWS 00',
	length: 64,
});

export const oktaAccessToken = provider({
	id: 'okta-access-token',
	name: 'Okta API token',
	description: 'Administers an Okta organisation as the person who made it.',
	source: SOURCE,
	shape: 'OKTA_API_TOKEN=00‹40 characters›',
	revoke: REVOKE,
	environment: 'OKTA_API_TOKEN',
	keywords: ['okta'],
	pattern: assigned(/00[\w\-=]{39,40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "okta"',
	length: 320,
	inWord: true,
});
