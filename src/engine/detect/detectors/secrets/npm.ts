import { checksumMatches } from '../../checksum.ts';
import type { Confidence } from '../../detector.ts';
import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/';
const REVOKE = 'https://docs.npmjs.com/revoking-access-tokens';

/** A good checksum is proof; a bad one says nothing, since documentation and tests make tokens up. */
function judge(value: string): { confidence: Confidence; reasons: readonly string[] } {
	return { confidence: 'high', reasons: checksumMatches(value, 'npm_') ? ['checksum matches'] : [] };
}

export const npmToken = provider({
	id: 'npm-token',
	name: 'npm access token',
	description: 'Publishes and reads packages as its owner.',
	source: SOURCE,
	shape: 'npm_‹36 letters and digits›',
	revoke: REVOKE,
	environment: 'NPM_TOKEN',
	keywords: ['npm_'],
	pattern: /npm_[A-Za-z0-9]{36}(?![\w-])/,
	reason: 'prefix npm_',
	judge: judge,
});

export const npmLegacyToken = provider({
	id: 'npm-legacy-token',
	name: 'npm access token',
	description: 'A token from before the prefix, told by its name.',
	source: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
	shape: '_authToken=‹UUID›',
	revoke: REVOKE,
	environment: 'NPM_TOKEN',
	keywords: ['_authtoken', 'npm_token', 'npmtoken', 'npm_auth', 'npm_access'],
	// Drawn by chance (version 4); what the other versions say is no secret.
	pattern: assigned(/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}/),
	confidence: 'medium',
	reason: 'named after npm',
	inWord: true,
});
