import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/';
const REVOKE = 'https://id.atlassian.com/manage-profile/security/api-tokens';

export const atlassianApiToken = provider({
	id: 'atlassian-api-token',
	name: 'Atlassian API token',
	description: 'Acts for its owner in Jira, Confluence and Bitbucket.',
	source: SOURCE,
	shape: 'ATATT3‹about 180 characters›=‹8 hex digits›',
	revoke: REVOKE,
	environment: 'ATLASSIAN_API_TOKEN',
	keywords: ['atatt'],
	pattern: /ATATT3[\w-]{100,240}(?:=|%3[dD])[0-9A-Fa-f]{8}(?![\w-])/,
	reason: 'prefix ATATT3',
});

export const atlassianAccessToken = provider({
	id: 'atlassian-access-token',
	name: 'Atlassian access token',
	description: 'Acts for a repository, project, workspace or site.',
	source: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
	shape: 'ATCTT3‹about 180 characters›=‹8 hex digits›',
	revoke: REVOKE,
	keywords: ['atctt'],
	pattern: /ATCTT3[\w-]{100,240}(?:=|%3[dD])[0-9A-Fa-f]{8}(?![\w-])/,
	reason: 'prefix ATCTT3',
});

export const atlassianShortToken = provider({
	id: 'atlassian-short-token',
	name: 'Atlassian API token',
	description: 'An Atlassian token in a form that documentation does not describe, told by its prefix.',
	source: SOURCE,
	shape: 'ATATT‹characters›=‹8 characters›',
	revoke: REVOKE,
	keywords: ['atatt'],
	pattern: /ATATT[\w=-]{40,240}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix ATATT',
});

export const atlassianLegacyToken = provider({
	id: 'atlassian-legacy-token',
	name: 'Atlassian API token',
	description: 'A token from before the prefix, told by its name.',
	source: SOURCE,
	shape: 'JIRA_API_TOKEN=‹24 letters and digits›',
	revoke: REVOKE,
	environment: 'JIRA_API_TOKEN',
	keywords: ['jira', 'atlassian', 'confluence'],
	pattern: assigned(/(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}/),
	confidence: 'medium',
	reason: 'named after Atlassian',
	inWord: true,
});

export const atlassianDataCenterToken = provider({
	id: 'atlassian-data-center-token',
	name: 'Jira or Confluence Data Center token',
	description: 'Acts for its owner in a self-managed Jira or Confluence.',
	source: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
	shape: 'jira_token=‹44 characters of base64›',
	revoke: REVOKE,
	environment: 'JIRA_TOKEN',
	keywords: ['jira', 'confluence', 'atlassian'],
	pattern: assigned(/(?:MD|[MN][A-Za-z])[A-Za-z0-9+/]{42}/),
	confidence: 'medium',
	reason: 'named after Atlassian',
	inWord: true,
});

export const bitbucketDataCenterToken = provider({
	id: 'bitbucket-data-center-token',
	name: 'Bitbucket Data Center token',
	description: 'Acts for its owner in a self-managed Bitbucket.',
	source: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
	shape: 'BBDC-‹44 characters of base64›',
	revoke: REVOKE,
	keywords: ['bbdc-'],
	pattern: /BBDC-[A-Za-z0-9+/@_-]{40,50}(?![\w-])/,
	reason: 'prefix BBDC-',
});

export const bitbucketAppPassword = provider({
	id: 'bitbucket-app-password',
	name: 'Bitbucket app password',
	description: 'Acts for its owner in Bitbucket with the chosen rights.',
	source: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
	shape: 'ATBB‹32 characters›',
	revoke: 'https://bitbucket.org/account/settings/app-passwords/',
	environment: 'BITBUCKET_APP_PASSWORD',
	keywords: ['atbb'],
	pattern: /ATBB[A-Za-z0-9_=.-]{12,36}(?![\w-])/,
	reason: 'prefix ATBB',
});

export const bitbucketClientSecret = provider({
	id: 'bitbucket-client-secret',
	name: 'Bitbucket OAuth client secret',
	description: 'Proves to Bitbucket that a request comes from the consumer.',
	source: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
	shape: 'bitbucket_client_secret=‹64 characters›',
	revoke: REVOKE,
	keywords: ['bitbucket'],
	pattern: assigned(/(?=[A-Za-z_=-]{0,63}\d)[\w=-]{64}/),
	confidence: 'medium',
	reason: 'named after Atlassian',
	inWord: true,
	pairsWith: ['bitbucket-client-key'],
});

export const bitbucketClientKey = provider({
	id: 'bitbucket-client-key',
	name: 'Bitbucket OAuth client secret',
	description: 'A secret of 32 characters, told by its name.',
	source: SOURCE,
	shape: 'bitbucket_secret=‹32 letters and digits›',
	revoke: REVOKE,
	keywords: ['bitbucket'],
	pattern: assigned(/(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}/),
	confidence: 'medium',
	reason: 'named after Atlassian',
	inWord: true,
});

export const statuspageApiKey = provider({
	id: 'statuspage-api-key',
	name: 'Statuspage API key',
	description: 'Writes incidents to a status page.',
	source: 'https://developer.statuspage.io/',
	shape: 'STATUSPAGE_API_KEY=‹36 characters›',
	revoke: REVOKE,
	environment: 'STATUSPAGE_API_KEY',
	keywords: ['statuspage'],
	pattern: assigned(/(?:(?=[a-z-]{0,35}\d)[a-z0-9-]{36}|[0-9a-f]{64})/),
	confidence: 'medium',
	reason: 'named after Atlassian',
	inWord: true,
});
