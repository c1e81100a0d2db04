import { provider } from '../../provider.ts';

export const runpodApiKey = provider({
	id: 'runpod-api-key',
	name: 'RunPod API key',
	description: "Runs machines at the owner's expense.",
	source: 'https://docs.runpod.io/get-started/api-keys',
	shape: 'rpa_‹44 or more letters and digits›',
	revoke: 'https://console.runpod.io/user/settings',
	environment: 'RUNPOD_API_KEY',
	keywords: ['rpa_'],
	pattern: /rpa_[A-Za-z0-9]{40,54}(?![\w-])/,
	reason: 'prefix rpa_',
	length: 80,
});
