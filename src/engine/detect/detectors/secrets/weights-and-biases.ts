import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.wandb.ai/support/find_api_key';
const REVOKE = 'https://wandb.ai/authorize';

export const wandbApiKeyV1 = provider({
	id: 'wandb-api-key-v1',
	name: 'Weights & Biases API key',
	description: 'Reads and writes the runs and models of an account.',
	source: SOURCE,
	shape: 'wandb_v1_‹77 characters›',
	revoke: REVOKE,
	environment: 'WANDB_API_KEY',
	keywords: ['wandb_v1_'],
	pattern: /wandb_v1_[\w-]{60,100}(?![\w-])/,
	reason: 'prefix wandb_v1_',
	length: 128,
});

export const wandbApiKey = provider({
	id: 'wandb-api-key',
	name: 'Weights & Biases API key, older form',
	description: 'Reads and writes the runs and models of an account.',
	source: SOURCE,
	shape: 'WANDB_API_KEY=‹40 hex›',
	revoke: REVOKE,
	environment: 'WANDB_API_KEY',
	keywords: ['wandb', 'weightsandbiases', 'weights_and_biases', 'weights & biases'],
	pattern: assigned(/[a-f0-9]{40}/),
	confidence: 'medium',
	reason: 'assigned to a name with "wandb"',
	length: 320,
	inWord: true,
});
