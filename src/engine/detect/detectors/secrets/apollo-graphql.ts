import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const apolloGraphKey = provider({
	id: 'apollo-graph-key',
	name: 'Apollo GraphOS key',
	description: 'Publishes and reads the schema of a graph.',
	source: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
	shape: 'APOLLO_KEY=service:‹graph›:‹22 characters›',
	revoke: 'https://studio.apollographql.com',
	environment: 'APOLLO_KEY',
	keywords: ['apollo'],
	pattern: assigned(/(?:service|user):[\w.:-]{2,90}:[\w-]{22}/),
	reason: 'assigned to a name with "apollo"',
	length: 320,
	inWord: true,
});
