import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const zendeskSecret = provider({
	id: 'zendesk-secret',
	name: 'Zendesk API token or secret',
	description: 'Reads and writes the tickets of a Zendesk account.',
	source: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
	shape: 'ZENDESK_TOKEN=‹40 letters and digits›',
	revoke: 'https://‹subdomain›.zendesk.com/admin/apps-integrations/apis/api-tokens',
	environment: 'ZENDESK_API_TOKEN',
	keywords: ['zendesk'],
	pattern: assigned(/(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "zendesk"',
	length: 320,
	inWord: true,
});
