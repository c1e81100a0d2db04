import { provider } from '../../provider.ts';

export const teamworkToken = provider({
	id: 'teamwork-token',
	name: 'Teamwork token',
	description: 'Acts as a person in Teamwork.',
	source: 'https://apidocs.teamwork.com/guides/teamwork/authentication',
	shape: 'tkn.v1_‹71 or more characters›',
	revoke: 'https://‹site›.teamwork.com',
	environment: 'TEAMWORK_TOKEN',
	keywords: ['tkn.v1_'],
	pattern: /tkn\.v1_[\w-]{71}=?(?![\w=-])/,
	reason: 'prefix tkn.v1_',
	length: 104,
});
