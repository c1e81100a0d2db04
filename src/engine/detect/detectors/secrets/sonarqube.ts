import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/';
const REVOKE = 'https://sonarcloud.io/account/security';

export const sonarqubeToken = provider({
	id: 'sonarqube-token',
	name: 'SonarQube token',
	description: 'Analyses projects, or acts for its owner; the prefix tells user, project and global analysis tokens.',
	source: SOURCE,
	shape: 'squ_‹40 hex digits›',
	revoke: REVOKE,
	environment: 'SONAR_TOKEN',
	keywords: ['squ_', 'sqp_', 'sqa_'],
	pattern: /sq[upa]_[0-9a-f]{40}(?![\w-])/,
	reason: 'prefix of SonarQube tokens',
});

export const sonarqubeLegacyToken = provider({
	id: 'sonarqube-legacy-token',
	name: 'SonarQube token',
	description: 'A token of 40 characters, told by its name.',
	source: SOURCE,
	shape: 'SONAR_TOKEN=‹40 characters›',
	revoke: REVOKE,
	environment: 'SONAR_TOKEN',
	keywords: ['sonar'],
	pattern: assigned(/(?=[a-z]{0,39}\d)[a-z0-9]{40}/),
	confidence: 'medium',
	reason: 'named after SonarQube',
	inWord: true,
});
