import { provider } from '../../provider.ts';

export const branchKey = provider({
	id: 'branch-key',
	name: 'Branch key',
	description: 'Makes and reads the links of an app; its secret is another value.',
	source: 'https://help.branch.io/developers-hub/docs/branch-key-and-secret',
	shape: 'key_live_‹32 letters and digits›',
	revoke: 'https://dashboard.branch.io/account-settings/profile',
	environment: 'BRANCH_KEY',
	keywords: ['key_live_', 'key_test_'],
	pattern: /key_(?:live|test)_[A-Za-z0-9]{32}(?![\w-])/,
	confidence: 'medium',
	reason: 'prefix key_live_',
	length: 56,
});
