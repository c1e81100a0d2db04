import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.digitalocean.com/reference/api/create-personal-access-token/';
const REVOKE = 'https://cloud.digitalocean.com/account/api/tokens';

export const digitaloceanPersonalToken = provider({
	id: 'digitalocean-personal-token',
	name: 'DigitalOcean personal access token',
	description: 'Controls droplets, databases and everything else of an account.',
	source: SOURCE,
	shape: 'dop_v1_‹64 hex digits›',
	revoke: REVOKE,
	environment: 'DIGITALOCEAN_TOKEN',
	keywords: ['dop_v1_'],
	pattern: /dop_v1_[0-9a-f]{64}(?![\w-])/,
	reason: 'prefix dop_v1_',
});

export const digitaloceanOauthToken = provider({
	id: 'digitalocean-oauth-token',
	name: 'DigitalOcean OAuth token',
	description: 'Acts for the user who allowed an application.',
	source: SOURCE,
	shape: 'doo_v1_‹64 hex digits›',
	revoke: REVOKE,
	environment: 'DIGITALOCEAN_TOKEN',
	keywords: ['doo_v1_'],
	pattern: /doo_v1_[0-9a-f]{64}(?![\w-])/,
	reason: 'prefix doo_v1_',
});

export const digitaloceanRefreshToken = provider({
	id: 'digitalocean-refresh-token',
	name: 'DigitalOcean refresh token',
	description: 'Fetches new OAuth tokens.',
	source: SOURCE,
	shape: 'dor_v1_‹64 hex digits›',
	revoke: REVOKE,
	keywords: ['dor_v1_'],
	pattern: /dor_v1_[0-9a-f]{64}(?![\w-])/,
	reason: 'prefix dor_v1_',
});

export const digitaloceanLegacyToken = provider({
	id: 'digitalocean-legacy-token',
	name: 'DigitalOcean token',
	description: 'A token from before the prefixes, told by its name.',
	source: SOURCE,
	shape: 'digitalocean_token=‹64 characters›',
	revoke: REVOKE,
	environment: 'DIGITALOCEAN_TOKEN',
	keywords: ['digitalocean', 'digital_ocean'],
	pattern: assigned(/(?=[\w-]{0,63}\d)[\w-]{64}/),
	confidence: 'medium',
	reason: 'named after DigitalOcean',
	inWord: true,
});

export const digitaloceanSpacesKey = provider({
	id: 'digitalocean-spaces-key',
	name: 'DigitalOcean Spaces access key',
	description: 'Names a key of Spaces object storage; its secret is rarely far.',
	source: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
	shape: 'DO00‹16 capitals and digits›',
	revoke: REVOKE,
	environment: 'SPACES_ACCESS_KEY_ID',
	keywords: ['do00', 'do80'],
	pattern: /DO[08]0[A-Z0-9]{16}(?![\w-])/,
	reason: 'prefix DO',
});
