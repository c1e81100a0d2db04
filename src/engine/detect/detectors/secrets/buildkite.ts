import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://buildkite.com/docs/apis/managing-api-tokens';
const REVOKE = 'https://buildkite.com/user/api-access-tokens';

export const buildkiteToken = provider({
	id: 'buildkite-token',
	name: 'Buildkite API token',
	description: 'Starts and reads builds.',
	source: SOURCE,
	shape: 'bkua_‹40 characters›',
	revoke: REVOKE,
	environment: 'BUILDKITE_API_TOKEN',
	keywords: ['bkua_', 'bkaj_', 'bkpt_', 'bkct_', 'bkpat_'],
	pattern: /bk(?:ua|aj|pt|ct|pat)_[a-z0-9]{40}(?![\w-])/,
	reason: 'prefix of Buildkite tokens',
});

export const buildkiteLegacyToken = provider({
	id: 'buildkite-legacy-token',
	name: 'Buildkite API or agent token',
	description: 'A token from before the prefix, told by its name.',
	source: SOURCE,
	shape: 'BUILDKITE_TOKEN=‹40 characters›',
	revoke: REVOKE,
	environment: 'BUILDKITE_AGENT_TOKEN',
	keywords: ['buildkite'],
	pattern: assigned(/(?=[a-z]{0,39}\d)[a-z0-9]{40}/),
	confidence: 'medium',
	reason: 'named after Buildkite',
	inWord: true,
});
