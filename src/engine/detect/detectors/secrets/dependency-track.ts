import { provider } from '../../provider.ts';

export const dependencyTrackApiKey = provider({
	id: 'dependency-track-api-key',
	name: 'Dependency-Track API key',
	description: 'Reads and writes the projects of a Dependency-Track server.',
	source: 'https://docs.dependencytrack.org/integrations/rest-api/',
	shape: 'odt_‹32 letters and digits›',
	revoke: 'Administration, Access management, Teams',
	environment: 'DTRACK_API_KEY',
	keywords: ['odt_'],
	pattern: /odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32}(?![\w-])/,
	reason: 'prefix odt_',
	length: 64,
});
