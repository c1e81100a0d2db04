import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.api.nvidia.com/nim/reference/llm-apis';
const REVOKE = 'https://build.nvidia.com/settings/api-keys';

export const nvidiaApiKey = provider({
	id: 'nvidia-api-key',
	name: 'NVIDIA API key',
	description: 'Calls the NVIDIA NIM and NGC APIs.',
	source: SOURCE,
	shape: 'nvapi-‹64 characters›',
	revoke: REVOKE,
	environment: 'NVIDIA_API_KEY',
	keywords: ['nvapi-'],
	pattern: /nvapi-[\w-]{60,80}(?![\w-])/,
	reason: 'prefix nvapi-',
	length: 104,
});

export const nvidiaNgcKey = provider({
	id: 'nvidia-ngc-key',
	name: 'NVIDIA NGC key, older form',
	description: 'Pulls containers and models from NGC.',
	source: SOURCE,
	shape: 'NGC_API_KEY=‹84 characters of base64›',
	revoke: REVOKE,
	environment: 'NGC_API_KEY',
	keywords: ['ngc_api_key', 'ngc_cli_api_key', 'ngc_key'],
	pattern: assigned(/[A-Za-z0-9]{82,86}={0,2}/),
	confidence: 'medium',
	reason: 'assigned to a name with "ngc_api_key"',
	length: 320,
	inWord: true,
});
