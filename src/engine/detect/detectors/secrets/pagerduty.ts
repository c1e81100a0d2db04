import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const pagerdutyApiKey = provider({
	id: 'pagerduty-api-key',
	name: 'PagerDuty API key',
	description: 'Reads and changes incidents and schedules.',
	source: 'https://developer.pagerduty.com/docs/authentication',
	shape: 'PAGERDUTY_TOKEN=u+‹18 characters›',
	revoke: 'https://‹subdomain›.pagerduty.com/api_keys',
	environment: 'PAGERDUTY_TOKEN',
	keywords: ['pagerduty', 'pager_duty', 'pager-duty', 'pd_token'],
	pattern: assigned(/(?:u\+[\w-]{18}|(?=[A-Za-z_-]{0,19}\d)[A-Za-z0-9_+-]{20}|[a-z0-9]{32})/),
	confidence: 'medium',
	reason: 'assigned to a name with "pagerduty"',
	length: 320,
	inWord: true,
});
