import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const ghostAdminKey = provider({
	id: 'ghost-admin-key',
	name: 'Ghost admin API key',
	description: 'Writes the posts and members of a site.',
	source: 'https://docs.ghost.org/admin-api/#token-authentication',
	shape: 'GHOST_ADMIN_API_KEY=‹24 hex›:‹64 hex›',
	revoke: 'https://‹site›/ghost/#/settings/integrations',
	environment: 'GHOST_ADMIN_API_KEY',
	keywords: ['ghost'],
	pattern: assigned(/[a-f0-9]{24}:[a-f0-9]{64}/),
	reason: 'assigned to a name with "ghost"',
	length: 320,
	inWord: true,
});
