import { provider } from '../../provider.ts';

const SOURCE = 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html';
const REVOKE = 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html';

export const teamcityToken = provider({
	id: 'teamcity-token',
	name: 'TeamCity access token',
	description: 'Acts for its owner in a TeamCity server.',
	source: SOURCE,
	shape: 'eyJ0eXAiOiAiVENWMiJ9.‹characters›.‹characters›',
	revoke: REVOKE,
	environment: 'TEAMCITY_TOKEN',
	keywords: ['eyj0exaioiaivenwmij9'],
	pattern: /eyJ0eXAiOiAiVENWMiJ9\.[\w-]{36,60}\.[\w-]{48,80}(?![\w-])/,
	reason: 'prefix eyJ0eXAiOiAiVENWMiJ9.',
});
