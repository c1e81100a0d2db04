import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/';
const REVOKE = 'https://dash.cloudflare.com/profile/api-tokens';

export const cloudflareToken = provider({
	id: 'cloudflare-token',
	name: 'Cloudflare API token or key',
	description:
		'Controls zones, Workers and everything else that it is scoped to. The prefix tells user token, account token and global key.',
	source: SOURCE,
	shape: 'cfut_‹40 characters and 8 hex digits›',
	revoke: REVOKE,
	environment: 'CLOUDFLARE_API_TOKEN',
	keywords: ['cfut_', 'cfat_', 'cfk_'],
	pattern: /cf(?:ut|at|k)_[A-Za-z0-9]{48}(?![\w-])/,
	reason: 'prefix of Cloudflare tokens',
});

export const cloudflareLegacyToken = provider({
	id: 'cloudflare-legacy-token',
	name: 'Cloudflare API token',
	description: 'A token from before the prefixes, told by its name.',
	source: SOURCE,
	shape: 'cloudflare_api_token=‹40 characters›',
	revoke: REVOKE,
	environment: 'CLOUDFLARE_API_TOKEN',
	keywords: ['cloudflare', 'cf_api', 'cf_token'],
	pattern: assigned(/(?=[A-Za-z_-]{0,39}\d)[\w-]{40}/),
	confidence: 'medium',
	reason: 'named after Cloudflare',
	inWord: true,
});

export const cloudflareGlobalKey = provider({
	id: 'cloudflare-global-key',
	name: 'Cloudflare global API key',
	description: 'Full access to an account, together with its email address.',
	source: SOURCE,
	shape: 'cloudflare_api_key=‹37 hex digits›',
	revoke: REVOKE,
	environment: 'CLOUDFLARE_API_KEY',
	keywords: ['cloudflare', 'x-auth-key', 'cf_api', 'cf_key'],
	pattern: assigned(/[0-9a-f]{37}/),
	confidence: 'medium',
	reason: 'named after Cloudflare',
	inWord: true,
});

export const cloudflareOriginCaKey = provider({
	id: 'cloudflare-origin-ca-key',
	name: 'Cloudflare Origin CA key',
	description: 'Issues certificates between Cloudflare and an origin server.',
	source: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
	shape: 'v1.0-‹24 hex digits›-‹146 hex digits›',
	revoke: REVOKE,
	environment: 'CLOUDFLARE_API_USER_SERVICE_KEY',
	keywords: ['v1.0-'],
	pattern: /v1\.0-[0-9a-z]{24,64}-[0-9a-z]{146,200}(?![\w-])/,
	reason: 'prefix v1.0-',
});

export const cloudflareTunnelToken = provider({
	id: 'cloudflare-tunnel-token',
	name: 'Cloudflare Tunnel token',
	description: 'Connects a tunnel and so answers for its host names.',
	source: 'https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/',
	shape: 'eyJhIjoi‹base64›',
	revoke: REVOKE,
	environment: 'TUNNEL_TOKEN',
	keywords: ['eyjhijoi'],
	pattern: /eyJhIjoi[A-Za-z0-9+/]{110,260}={0,2}(?![\w+/=.])/,
	reason: 'prefix eyJhIjoi',
});

export const cloudflareTurnstileSecret = provider({
	id: 'cloudflare-turnstile-secret',
	name: 'Cloudflare Turnstile secret key',
	description: 'Verifies Turnstile answers for a site.',
	source: 'https://developers.cloudflare.com/turnstile/',
	shape: '0x4AAAAAAA‹25 characters›',
	revoke: REVOKE,
	keywords: ['0x4aaaaaaa'],
	pattern: /0x4AAAAAAA[\w-]{25,27}(?![\w-])/,
	reason: 'prefix 0x4AAAAAAA',
});
