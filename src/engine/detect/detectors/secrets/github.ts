import { checksumMatches } from '../../checksum.ts';
import type { Confidence } from '../../detector.ts';
import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/';
const REVOKE = 'https://github.com/settings/tokens';

/** A good checksum is proof; a bad one says nothing, since documentation and tests make tokens up. */
function judge(value: string): { confidence: Confidence; reasons: readonly string[] } {
	return { confidence: 'high', reasons: checksumMatches(value, value.slice(0, 4)) ? ['checksum matches'] : [] };
}

export const githubPat = provider({
	id: 'github-pat',
	name: 'GitHub personal access token',
	description: 'Acts for its owner in every repository that its scopes reach.',
	source: SOURCE,
	shape: 'ghp_‹36 letters and digits›',
	revoke: REVOKE,
	environment: 'GITHUB_TOKEN',
	keywords: ['ghp_'],
	pattern: /ghp_[A-Za-z0-9]{36}(?![\w-])/,
	reason: 'prefix ghp_',
	judge: judge,
});

export const githubOauthToken = provider({
	id: 'github-oauth-token',
	name: 'GitHub OAuth token',
	description: 'Acts for the user who allowed an OAuth application.',
	source: SOURCE,
	shape: 'gho_‹36 letters and digits›',
	revoke: REVOKE,
	environment: 'GITHUB_TOKEN',
	keywords: ['gho_'],
	pattern: /gho_[A-Za-z0-9]{36}(?![\w-])/,
	reason: 'prefix gho_',
	judge: judge,
});

export const githubAppUserToken = provider({
	id: 'github-app-user-token',
	name: 'GitHub App user token',
	description: 'Acts for the user who allowed a GitHub App.',
	source: SOURCE,
	shape: 'ghu_‹36 letters and digits›',
	revoke: REVOKE,
	environment: 'GITHUB_TOKEN',
	keywords: ['ghu_'],
	pattern: /ghu_[A-Za-z0-9]{36}(?![\w-])/,
	reason: 'prefix ghu_',
	judge: judge,
});

export const githubAppToken = provider({
	id: 'github-app-token',
	name: 'GitHub App installation token',
	description:
		'Acts as an installed GitHub App, or a workflow, for about an hour. Newer ones are longer and carry a signed part.',
	source: SOURCE,
	shape: 'ghs_‹36 letters and digits›',
	revoke: REVOKE,
	environment: 'GITHUB_TOKEN',
	keywords: ['ghs_'],
	pattern: /ghs_(?:[A-Za-z0-9]{36}(?![\w.-])|[\w.-]{60,1000}[\w-])(?![\w-])/,
	reason: 'prefix ghs_',
	length: 1024,
	judge: judge,
});

export const githubRefreshToken = provider({
	id: 'github-refresh-token',
	name: 'GitHub App refresh token',
	description: 'Fetches new user tokens of a GitHub App.',
	source: SOURCE,
	shape: 'ghr_‹36 to 76 letters and digits›',
	revoke: REVOKE,
	keywords: ['ghr_'],
	pattern: /ghr_[A-Za-z0-9]{36,76}(?![\w-])/,
	reason: 'prefix ghr_',
	judge: judge,
});

export const githubFineGrainedPat = provider({
	id: 'github-fine-grained-pat',
	name: 'GitHub fine-grained personal access token',
	description: 'Acts for its owner in the repositories chosen for it.',
	source: SOURCE,
	shape: 'github_pat_‹22 letters and digits›_‹59 letters and digits›',
	revoke: REVOKE,
	environment: 'GITHUB_TOKEN',
	keywords: ['github_pat_'],
	pattern: /github_pat_(?:[A-Za-z0-9]{22}_[A-Za-z0-9]{59}|\w{82})(?![\w-])/,
	reason: 'prefix github_pat_',
});

export const githubLegacyToken = provider({
	id: 'github-legacy-token',
	name: 'GitHub token',
	description: 'A token or client secret of 40 hex digits from before the prefixes, told by its name.',
	source: SOURCE,
	shape: 'github_token=‹40 hex digits›',
	revoke: REVOKE,
	environment: 'GITHUB_TOKEN',
	keywords: [
		'github_token',
		'githubtoken',
		'github_pat',
		'github_access',
		'github_api',
		'github_oauth',
		'github_secret',
		'github_client_secret',
		'githubclientsecret',
		'gh_token',
	],
	pattern: assigned(/[0-9a-f]{40}/),
	confidence: 'medium',
	reason: 'named after GitHub',
	inWord: true,
});
