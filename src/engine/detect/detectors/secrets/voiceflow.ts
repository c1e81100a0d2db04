import { provider } from '../../provider.ts';

export const voiceflowApiKey = provider({
	id: 'voiceflow-api-key',
	name: 'Voiceflow API key',
	description: 'Runs and reads the agents of a workspace.',
	source: 'https://docs.voiceflow.com/reference/authentication',
	shape: 'VF.DM.‹24 hex›.‹16 letters and digits›',
	revoke: 'https://creator.voiceflow.com',
	environment: 'VOICEFLOW_API_KEY',
	keywords: ['vf.'],
	pattern: /VF\.(?:DM\.|WS\.)?[a-f0-9]{24}\.[A-Za-z0-9]{16}(?![\w-])/,
	reason: 'prefix VF.DM.',
	length: 64,
});
