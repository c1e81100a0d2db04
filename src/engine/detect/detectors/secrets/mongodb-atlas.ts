import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://www.mongodb.com/docs/atlas/configure-api-access/';
const REVOKE = 'https://cloud.mongodb.com/';

export const mongodbAtlasSecret = provider({
	id: 'mongodb-atlas-secret',
	name: 'MongoDB Atlas service account secret',
	description: 'Manages clusters as a service account.',
	source: SOURCE,
	shape: 'mdb_sa_sk_‹40 characters›',
	revoke: REVOKE,
	environment: 'MONGODB_ATLAS_CLIENT_SECRET',
	keywords: ['mdb_sa_sk_'],
	pattern: /mdb_sa_sk_[\w-]{40}(?![\w-])/,
	reason: 'prefix mdb_sa_sk_',
});

export const mongodbAtlasPrivateKey = provider({
	id: 'mongodb-atlas-private-key',
	name: 'MongoDB Atlas private key',
	description: 'Manages clusters with a programmatic API key.',
	source: SOURCE,
	shape: 'ATLAS_PRIVATE_KEY=‹UUID›',
	revoke: REVOKE,
	environment: 'MONGODB_ATLAS_PRIVATE_KEY',
	keywords: ['atlas', 'mongodb'],
	pattern: assigned(/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/),
	confidence: 'medium',
	reason: 'named after MongoDB Atlas',
	inWord: true,
});
