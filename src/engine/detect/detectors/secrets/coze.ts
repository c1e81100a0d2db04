import { provider } from '../../provider.ts';

export const cozeAccessToken = provider({
	id: 'coze-access-token',
	name: 'Coze personal access token',
	description: 'Runs the bots of a Coze account.',
	source: 'https://www.coze.com/docs/developer_guides/pat',
	shape: 'pat_‹64 letters and digits›',
	revoke: 'https://www.coze.com/open/oauth/pats',
	environment: 'COZE_API_TOKEN',
	keywords: ['pat_', 'sat_'],
	pattern: /[ps]at_(?=[A-Za-z]{0,63}\d)[A-Za-z0-9]{64}(?![\w-])/,
	reason: 'prefix pat_',
	length: 88,
});
