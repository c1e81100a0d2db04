import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials';
const REVOKE = 'https://console.cloudinary.com/settings/api-keys';

export const cloudinaryUrlSecret = provider({
	id: 'cloudinary-url-secret',
	name: 'Cloudinary API secret in a URL',
	description: 'Reads and writes the media of an account.',
	source: SOURCE,
	shape: 'cloudinary://‹15 digits›:‹27 characters›@‹cloud›',
	revoke: REVOKE,
	environment: 'CLOUDINARY_URL',
	keywords: ['cloudinary://'],
	pattern: /cloudinary:\/\/\d{10,20}:(?<value>[\w-]{24,30})(?=@)(?![\w-])/,
	reason: 'prefix cloudinary://',
	length: 96,
});

export const cloudinaryApiSecret = provider({
	id: 'cloudinary-api-secret',
	name: 'Cloudinary API secret',
	description: 'Reads and writes the media of an account.',
	source: SOURCE,
	shape: 'CLOUDINARY_API_SECRET=‹27 characters›',
	revoke: REVOKE,
	environment: 'CLOUDINARY_API_SECRET',
	keywords: ['cloudinary'],
	pattern: assigned(/(?=[A-Za-z_-]{0,26}\d)[\w-]{27}/),
	confidence: 'medium',
	reason: 'assigned to a name with "cloudinary"',
	length: 320,
	inWord: true,
});
