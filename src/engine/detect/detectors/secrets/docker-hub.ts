import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.docker.com/security/access-tokens/';
const REVOKE = 'https://app.docker.com/settings/personal-access-tokens';

export const dockerHubToken = provider({
	id: 'docker-hub-token',
	name: 'Docker Hub personal access token',
	description: 'Pulls and pushes images as its owner.',
	source: SOURCE,
	shape: 'dckr_pat_‹27 characters›',
	revoke: REVOKE,
	environment: 'DOCKERHUB_TOKEN',
	keywords: ['dckr_pat_'],
	pattern: /dckr_pat_[\w-]{27}(?![\w-])/,
	reason: 'prefix dckr_pat_',
});

export const dockerHubOrganizationToken = provider({
	id: 'docker-hub-organization-token',
	name: 'Docker Hub organisation access token',
	description: 'Pulls and pushes images of an organisation.',
	source: 'https://docs.docker.com/enterprise/security/access-tokens/',
	shape: 'dckr_oat_‹32 characters›',
	revoke: REVOKE,
	environment: 'DOCKERHUB_TOKEN',
	keywords: ['dckr_oat_'],
	pattern: /dckr_oat_[\w-]{32}(?![\w-])/,
	reason: 'prefix dckr_oat_',
});

export const dockerHubLegacyToken = provider({
	id: 'docker-hub-legacy-token',
	name: 'Docker Hub access token',
	description: 'A token from before the prefix, told by its name.',
	source: SOURCE,
	shape: 'DOCKERHUB_TOKEN=‹UUID›',
	revoke: REVOKE,
	environment: 'DOCKERHUB_TOKEN',
	keywords: ['docker'],
	pattern: assigned(/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/),
	confidence: 'medium',
	reason: 'named after Docker Hub',
	inWord: true,
});

export const dockerSwarmToken = provider({
	id: 'docker-swarm-token',
	name: 'Docker Swarm token',
	description: 'Joins a swarm as worker or manager, or unlocks it.',
	source: 'https://docs.docker.com/engine/swarm/join-nodes/',
	shape: 'SWMTKN-1-‹50 characters›-‹25 characters›',
	revoke: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/',
	keywords: ['swmtkn-1-', 'swmkey-1-'],
	pattern: /(?:SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}|SWMKEY-1-[\w+/]{43})(?![\w-])/,
	reason: 'prefix of Swarm tokens',
});
