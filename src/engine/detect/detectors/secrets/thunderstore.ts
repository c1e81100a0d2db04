import { provider } from '../../provider.ts';

export const thunderstoreToken = provider({
	id: 'thunderstore-token',
	name: 'Thunderstore API token',
	description: 'Publishes the mods of a team.',
	source: 'https://thunderstore.io/settings/teams/',
	shape: 'tss_‹38 letters and digits›',
	revoke: 'https://thunderstore.io/settings/teams/',
	environment: 'THUNDERSTORE_TOKEN',
	keywords: ['tss_'],
	pattern: /tss_[A-Za-z0-9]{34,42}(?![\w-])/,
	reason: 'prefix tss_',
	length: 64,
});
