import { provider } from '../../provider.ts';

export const ionicAccessToken = provider({
	id: 'ionic-access-token',
	name: 'Ionic personal access token',
	description: 'Acts as a person in Appflow.',
	source: 'https://ionic.io/docs/appflow/personal-access-tokens',
	shape: 'ion_‹42 letters and digits›',
	revoke: 'https://dashboard.ionicframework.com/personal-access-tokens',
	environment: 'IONIC_TOKEN',
	keywords: ['ion_'],
	pattern: /ion_(?=[A-Za-z]{0,41}\d)[A-Za-z0-9]{42}(?![\w-])/,
	reason: 'prefix ion_',
	length: 64,
});
