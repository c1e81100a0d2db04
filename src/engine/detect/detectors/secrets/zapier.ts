import { provider } from '../../provider.ts';

export const zapierWebhook = provider({
	id: 'zapier-webhook',
	name: 'Zapier webhook URL',
	description: 'Starts a workflow without any other credential.',
	source: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
	shape: 'https://hooks.zapier.com/hooks/catch/‹digits›/‹letters and digits›',
	revoke: 'https://zapier.com/app/zaps',
	environment: 'ZAPIER_WEBHOOK_URL',
	keywords: ['https://hooks.zapier.com/'],
	pattern:
		/https:\/\/hooks\.zapier\.com\/hooks\/catch\/(?:\d{4,12}\/)?(?<value>(?=\d{0,23}[A-Za-z])[A-Za-z0-9]{6,24})(?![\w-])/,
	reason: 'prefix https://hooks.zapier.com/hooks/catch/',
	length: 88,
});
