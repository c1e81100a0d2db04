import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://vercel.com/docs/rest-api';
const REVOKE = 'https://vercel.com/account/settings/tokens';

export const vercelToken = provider({
	id: 'vercel-token',
	name: 'Vercel token',
	description:
		'Deploys and controls projects, or calls the AI gateway; the prefix tells which: personal, integration, app, refresh or gateway.',
	source: SOURCE,
	shape: 'vcp_‹56 characters›',
	revoke: REVOKE,
	environment: 'VERCEL_TOKEN',
	keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
	pattern: /vc[piark]_[\w-]{56}(?![\w-])/,
	reason: 'prefix of Vercel tokens',
});

export const vercelLegacyToken = provider({
	id: 'vercel-legacy-token',
	name: 'Vercel token',
	description: 'A token from before the prefixes, told by its name.',
	source: SOURCE,
	shape: 'VERCEL_TOKEN=‹24 letters and digits›',
	revoke: REVOKE,
	environment: 'VERCEL_TOKEN',
	keywords: ['vercel', 'zeit_'],
	pattern: assigned(/(?=[A-Za-z]{0,23}\d)(?=[a-z\d]{0,23}[A-Z])[A-Za-z0-9]{24}/),
	confidence: 'medium',
	reason: 'named after Vercel',
	inWord: true,
});

export const vercelBlobToken = provider({
	id: 'vercel-blob-token',
	name: 'Vercel Blob token',
	description: 'Reads and writes a Blob store.',
	source: 'https://vercel.com/docs/vercel-blob',
	shape: 'vercel_blob_rw_‹16 characters›_‹30 characters›',
	revoke: REVOKE,
	environment: 'BLOB_READ_WRITE_TOKEN',
	keywords: ['vercel_blob_rw_'],
	pattern: /vercel_blob_rw_[A-Za-z0-9]{14,20}_[A-Za-z0-9]{26,40}(?![\w-])/,
	reason: 'prefix vercel_blob_rw_',
});
