import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const assemblyaiApiKey = provider({
	id: 'assemblyai-api-key',
	name: 'AssemblyAI API key',
	description: "Transcribes speech at the owner's expense.",
	source: 'https://www.assemblyai.com/docs/api-reference/overview',
	shape: 'ASSEMBLYAI_API_KEY=‹32 hex›',
	revoke: 'https://www.assemblyai.com/dashboard/api-keys',
	environment: 'ASSEMBLYAI_API_KEY',
	keywords: ['assemblyai', 'assembly_ai', 'aai_api_key'],
	pattern: assigned(/(?=[a-z]{0,31}\d)[a-z0-9]{32}/),
	confidence: 'medium',
	reason: 'assigned to a name with "assemblyai"',
	length: 320,
	inWord: true,
});
