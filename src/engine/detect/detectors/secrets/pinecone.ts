import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.pinecone.io/guides/projects/manage-api-keys';
const REVOKE = 'https://app.pinecone.io';

export const pineconeApiKey = provider({
	id: 'pinecone-api-key',
	name: 'Pinecone API key',
	description: 'Reads and writes the vector indexes of a project.',
	source: SOURCE,
	shape: 'pcsk_‹5 or 6 characters›_‹63 letters and digits›',
	revoke: REVOKE,
	environment: 'PINECONE_API_KEY',
	keywords: ['pcsk_'],
	pattern: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}(?![\w-])/,
	reason: 'prefix pcsk_',
	length: 104,
});

export const pineconeLegacyKey = provider({
	id: 'pinecone-legacy-key',
	name: 'Pinecone API key, older form',
	description: 'Reads and writes the vector indexes of a project.',
	source: SOURCE,
	shape: 'PINECONE_API_KEY=‹UUID›',
	revoke: REVOKE,
	environment: 'PINECONE_API_KEY',
	keywords: ['pinecone'],
	pattern: assigned(/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/),
	confidence: 'medium',
	reason: 'assigned to a name with "pinecone"',
	length: 320,
	inWord: true,
});
