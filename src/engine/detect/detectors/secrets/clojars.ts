import { provider } from '../../provider.ts';

const SOURCE = 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens';
const REVOKE = 'https://clojars.org/tokens';

export const clojarsToken = provider({
	id: 'clojars-token',
	name: 'Clojars deploy token',
	description: 'Publishes packages.',
	source: SOURCE,
	shape: 'CLOJARS_‹60 letters and digits›',
	revoke: REVOKE,
	environment: 'CLOJARS_PASSWORD',
	keywords: ['clojars_'],
	pattern: /CLOJARS_[a-z0-9]{60}(?![\w-])/,
	reason: 'prefix CLOJARS_',
});
