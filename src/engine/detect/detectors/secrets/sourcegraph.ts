import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token';
const REVOKE = 'https://sourcegraph.com/user/settings/tokens';

export const sourcegraphToken = provider({
	id: 'sourcegraph-token',
	name: 'Sourcegraph access token',
	description: 'Searches code as its owner.',
	source: SOURCE,
	shape: 'sgp_‹40 hex digits›',
	revoke: REVOKE,
	environment: 'SRC_ACCESS_TOKEN',
	keywords: ['sgp_'],
	pattern: /sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}(?![\w-])/,
	reason: 'prefix sgp_',
});

export const sourcegraphCodyToken = provider({
	id: 'sourcegraph-cody-token',
	name: 'Sourcegraph Cody gateway key',
	description: 'Calls models through the Cody gateway.',
	source: SOURCE,
	shape: 'slk_‹64 hex digits›',
	revoke: REVOKE,
	keywords: ['slk_', 'sgd_'],
	pattern: /s(?:lk|gd)_[0-9a-f]{64}(?![\w-])/,
	reason: 'prefix of gateway keys',
});

export const sourcegraphLegacyToken = provider({
	id: 'sourcegraph-legacy-token',
	name: 'Sourcegraph access token',
	description: 'A token from before the prefix, told by its name.',
	source: SOURCE,
	shape: 'SRC_ACCESS_TOKEN=‹40 hex digits›',
	revoke: REVOKE,
	environment: 'SRC_ACCESS_TOKEN',
	keywords: ['sourcegraph', 'src_access'],
	pattern: assigned(/[0-9a-fA-F]{40}/),
	confidence: 'medium',
	reason: 'named after Sourcegraph',
	inWord: true,
});
