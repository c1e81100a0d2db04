import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens';
const REVOKE = 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens';

export const artifactoryApiKey = provider({
	id: 'artifactory-api-key',
	name: 'Artifactory API key',
	description: 'Reads and publishes packages as its owner.',
	source: SOURCE,
	shape: 'AKCp‹69 letters and digits›',
	revoke: REVOKE,
	environment: 'ARTIFACTORY_API_KEY',
	keywords: ['akcp'],
	pattern: /AKCp[A-Za-z0-9]{60,75}(?![\w-])/,
	reason: 'prefix AKCp',
});

export const artifactoryReferenceToken = provider({
	id: 'artifactory-reference-token',
	name: 'Artifactory reference token',
	description: 'Stands for an access token; reads and publishes packages.',
	source: SOURCE,
	shape: 'cmVmd‹59 letters and digits›',
	revoke: REVOKE,
	environment: 'ARTIFACTORY_TOKEN',
	keywords: ['cmvmd'],
	pattern: /cmVmd[A-Za-z0-9]{50,70}(?![\w-])/,
	reason: 'prefix cmVmd',
});

export const jfrogIdentityToken = provider({
	id: 'jfrog-identity-token',
	name: 'JFrog identity token',
	description: 'Acts for its owner in the JFrog platform.',
	source: SOURCE,
	shape: 'JFROG_TOKEN=‹64 or 73 letters and digits›',
	revoke: REVOKE,
	environment: 'JF_ACCESS_TOKEN',
	keywords: ['jfrog', 'artifactory', 'bintray', 'xray'],
	pattern: assigned(/(?=[A-Za-z]{0,63}\d)(?:[A-Za-z0-9]{73}|[A-Za-z0-9]{64})/),
	confidence: 'medium',
	reason: 'named after Artifactory',
	inWord: true,
});
