import { provider } from '../../provider.ts';

const SOURCE = 'https://langfuse.com/docs/api-and-data-platform/features/public-api';
const REVOKE = 'https://cloud.langfuse.com';

export const langfuseSecretKey = provider({
	id: 'langfuse-secret-key',
	name: 'Langfuse secret key',
	description: 'Reads and writes the traces of a project: prompts, answers, users.',
	source: SOURCE,
	shape: 'sk-lf-‹UUID›',
	revoke: REVOKE,
	environment: 'LANGFUSE_SECRET_KEY',
	keywords: ['sk-lf-'],
	pattern: /sk-lf-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![\w-])/,
	reason: 'prefix sk-lf-',
	length: 64,
});

export const langfusePublicKey = provider({
	id: 'langfuse-public-key',
	name: 'Langfuse public key',
	description: 'Identifies a Langfuse project; of use only with its secret.',
	source: SOURCE,
	shape: 'pk-lf-‹UUID›',
	revoke: REVOKE,
	keywords: ['pk-lf-'],
	pattern: /pk-lf-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![\w-])/,
	reason: 'prefix pk-lf-',
	severity: 'info',
	length: 64,
});
