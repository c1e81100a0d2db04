import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.gitea.com/development/api-usage';
const REVOKE = 'https://docs.gitea.com/development/oauth2-provider';

export const giteaToken = provider({
	id: 'gitea-token',
	name: 'Gitea or Forgejo access token',
	description: 'Acts for its owner in a Gitea or Forgejo server.',
	source: SOURCE,
	shape: 'GITEA_TOKEN=‹40 hex digits›',
	revoke: REVOKE,
	environment: 'GITEA_TOKEN',
	keywords: ['gitea', 'forgejo', 'codeberg'],
	pattern: assigned(/[0-9a-f]{40}/),
	confidence: 'medium',
	reason: 'named after Gitea',
	inWord: true,
});
