import { provider } from '../../provider.ts';

export const mergifyApplicationKey = provider({
	id: 'mergify-application-key',
	name: 'Mergify application key',
	description: 'Reads and changes the merge queues of an organisation.',
	source: 'https://docs.mergify.com/api/usage/',
	shape: 'mergify_application_key_‹64 characters›',
	revoke: 'https://dashboard.mergify.com',
	environment: 'MERGIFY_API_KEY',
	keywords: ['mergify_application_key_'],
	pattern: /mergify_application_key_[\w-]{60,70}(?![\w-])/,
	reason: 'prefix mergify_application_key_',
	length: 112,
});
