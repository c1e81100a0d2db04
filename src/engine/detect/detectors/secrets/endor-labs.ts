import { provider } from '../../provider.ts';

export const endorLabsCredential = provider({
	id: 'endor-labs-credential',
	name: 'Endor Labs API key or secret',
	description: 'Reads and scans the projects of a tenant.',
	source: 'https://docs.endorlabs.com/administration/api-keys/',
	shape: 'endr+‹16 characters›',
	revoke: 'https://app.endorlabs.com',
	environment: 'ENDOR_API_CREDENTIALS_SECRET',
	keywords: ['endr+'],
	pattern: /endr\+[A-Za-z0-9-]{16}(?![\w-])/,
	reason: 'prefix endr+',
	length: 40,
});
