import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const gitterToken = provider({
	id: 'gitter-token',
	name: 'Gitter token',
	description: 'Acts as a person in Gitter.',
	source: 'https://developer.gitter.im/docs/authentication',
	shape: 'GITTER_TOKEN=‹40 letters and digits›',
	revoke: 'https://developer.gitter.im/apps',
	environment: 'GITTER_TOKEN',
	keywords: ['gitter'],
	pattern: assigned(/(?=[a-z_-]{0,39}\d)[a-z0-9_-]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "gitter"',
	length: 320,
	inWord: true,
});
