import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.jenkins.io/doc/book/security/access-control/';
const REVOKE = 'https://www.jenkins.io/doc/book/using/remote-access-api/';

export const jenkinsToken = provider({
	id: 'jenkins-token',
	name: 'Jenkins API token or crumb',
	description: 'Acts for its owner in a Jenkins server.',
	source: SOURCE,
	shape: 'JENKINS_TOKEN=‹32 or 34 hex digits›',
	revoke: REVOKE,
	environment: 'JENKINS_TOKEN',
	keywords: ['jenkins'],
	pattern: assigned(/(?:11[0-9a-f]{32}|[0-9a-f]{32,36})/),
	confidence: 'medium',
	reason: 'named after Jenkins',
	inWord: true,
});
