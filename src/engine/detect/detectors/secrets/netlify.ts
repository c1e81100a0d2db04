import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.netlify.com/api/get-started/';
const REVOKE = 'https://app.netlify.com/user/applications';

export const netlifyToken = provider({
	id: 'netlify-token',
	name: 'Netlify access token',
	description: 'Deploys and controls sites.',
	source: SOURCE,
	shape: 'nfp_‹36 letters and digits›',
	revoke: REVOKE,
	environment: 'NETLIFY_AUTH_TOKEN',
	keywords: ['nfp_', 'nfc_', 'nfo_', 'nfb_', 'nfu_'],
	pattern: /nf[pcobu]_[A-Za-z0-9_]{36}(?![\w-])/,
	reason: 'prefix of Netlify tokens',
});

export const netlifyLegacyToken = provider({
	id: 'netlify-legacy-token',
	name: 'Netlify access token',
	description: 'A token from before the prefix, told by its name.',
	source: SOURCE,
	shape: 'NETLIFY_AUTH_TOKEN=‹43 to 46 characters›',
	revoke: REVOKE,
	environment: 'NETLIFY_AUTH_TOKEN',
	keywords: ['netlify'],
	pattern: assigned(/(?=[A-Za-z_-]{0,45}\d)[\w-]{43,46}/),
	confidence: 'medium',
	reason: 'named after Netlify',
	inWord: true,
});
