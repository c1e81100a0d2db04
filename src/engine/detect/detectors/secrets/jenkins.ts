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

export const jenkinsStoredSecret = provider({
	id: 'jenkins-stored-secret',
	name: 'Secret stored by Jenkins',
	description:
		'A credential as credentials.xml keeps it, between braces: encrypted with a key that lies on the same disk.',
	source: 'https://www.jenkins.io/doc/developer/security/secrets/',
	shape: '{AQAAABAA‹base64›}',
	revoke: REVOKE,
	keywords: ['aqaaabaa'],
	pattern: /AQAAABAA[A-Za-z0-9+/]{24,1000}={0,2}(?=\})/,
	confidence: 'medium',
	reason: 'beginning of stored secrets',
	length: 1024,
});
