import { provider } from '../../provider.ts';

const SOURCE = 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key';
const REVOKE = 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key';

export const octopusApiKey = provider({
	id: 'octopus-api-key',
	name: 'Octopus Deploy API key',
	description: 'Deploys as its owner.',
	source: SOURCE,
	shape: 'API-‹25 to 32 capitals and digits›',
	revoke: REVOKE,
	environment: 'OCTOPUS_API_KEY',
	keywords: ['api-'],
	pattern: /(?<!\/)API-(?=[A-Z]{0,31}\d)[A-Z0-9]{25,32}(?![\w-])/,
	reason: 'form of Octopus keys',
});
