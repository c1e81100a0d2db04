import { provider } from '../../provider.ts';

export const typeformToken = provider({
	id: 'typeform-token',
	name: 'Typeform personal token',
	description: 'Reads the forms and answers of a person.',
	source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
	shape: 'tfp_‹40 to 59 characters›',
	revoke: 'https://admin.typeform.com/user/tokens',
	environment: 'TYPEFORM_TOKEN',
	keywords: ['tfp_'],
	pattern: /tfp_(?=[A-Za-z_.\-=]{0,58}\d)[\w.=-]{40,64}(?![\w=-])/,
	reason: 'prefix tfp_',
	length: 88,
});
