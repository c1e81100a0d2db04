import { provider } from '../../provider.ts';

const SOURCE = 'https://doc.rust-lang.org/cargo/reference/publishing.html';
const REVOKE = 'https://crates.io/settings/tokens';

export const cratesIoToken = provider({
	id: 'crates-io-token',
	name: 'crates.io API token',
	description: 'Publishes crates.',
	source: SOURCE,
	shape: 'cio‹32 letters and digits›',
	revoke: REVOKE,
	environment: 'CARGO_REGISTRY_TOKEN',
	keywords: ['cio'],
	pattern: /cio[A-Za-z0-9]{32}(?![\w-])/,
	reason: 'prefix cio',
});
