import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.contentful.com/developers/docs/references/authentication/';
const REVOKE = 'https://app.contentful.com/account/profile/cma_tokens';

export const contentfulManagementToken = provider({
	id: 'contentful-management-token',
	name: 'Contentful management token',
	description: 'Reads and writes the spaces of a person.',
	source: SOURCE,
	shape: 'CFPAT-‹43 characters›',
	revoke: REVOKE,
	environment: 'CONTENTFUL_MANAGEMENT_TOKEN',
	keywords: ['cfpat-'],
	pattern: /CFPAT-[\w-]{43}(?![\w-])/,
	reason: 'prefix CFPAT-',
	length: 64,
});

export const contentfulDeliveryToken = provider({
	id: 'contentful-delivery-token',
	name: 'Contentful delivery token',
	description: 'Reads the content of a space.',
	source: SOURCE,
	shape: 'CONTENTFUL_ACCESS_TOKEN=‹43 characters›',
	revoke: REVOKE,
	environment: 'CONTENTFUL_ACCESS_TOKEN',
	keywords: ['contentful'],
	pattern: assigned(/(?=[A-Za-z_\-=]{0,42}\d)[\w\-=]{43}/),
	confidence: 'medium',
	reason: 'assigned to a name with "contentful"',
	length: 320,
	inWord: true,
});
