import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.metamask.io/services/get-started/endpoints/';
const REVOKE = 'https://developer.metamask.io';

export const infuraProjectId = provider({
	id: 'infura-project-id',
	name: 'Infura project id in a URL',
	description: "Reads blockchain data at the owner's expense.",
	source: SOURCE,
	shape: 'https://‹network›.infura.io/v3/‹32 hex›',
	revoke: REVOKE,
	environment: 'INFURA_API_KEY',
	keywords: ['infura.io/'],
	pattern: /infura\.io\/(?:ws\/)?v3\/(?<value>[a-f0-9]{32})(?![\w-])/,
	reason: 'prefix https://',
	length: 64,
});

export const infuraApiKey = provider({
	id: 'infura-api-key',
	name: 'Infura API key',
	description: "Reads blockchain data at the owner's expense.",
	source: SOURCE,
	shape: 'INFURA_API_KEY=‹32 hex›',
	revoke: REVOKE,
	environment: 'INFURA_API_KEY',
	keywords: ['infura'],
	pattern: assigned(/(?=[a-z]{0,31}\d)[a-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "infura"',
	length: 320,
	inWord: true,
	pairsWith: ['infura-project-id'],
});
