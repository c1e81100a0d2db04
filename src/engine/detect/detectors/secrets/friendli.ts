import { provider } from '../../provider.ts';

export const friendliToken = provider({
	id: 'friendli-token',
	name: 'Friendli token',
	description: "Calls models on Friendli at the owner's expense.",
	source: 'https://friendli.ai/docs/guides/personal_access_tokens',
	shape: 'flp_‹46 letters and digits›',
	revoke: 'https://friendli.ai/suite/setting/tokens',
	environment: 'FRIENDLI_TOKEN',
	keywords: ['flp_'],
	pattern: /flp_[A-Za-z0-9]{44,50}(?![\w-])/,
	reason: 'prefix flp_',
	length: 72,
});
