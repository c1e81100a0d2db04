import { provider } from '../../provider.ts';

export const stabilityApiKey = provider({
	id: 'stability-api-key',
	name: 'Stability-style API key',
	description: "Calls a model API at the owner's expense; Stability, Moonshot and others use this form.",
	source: 'https://platform.stability.ai/docs/getting-started/authentication',
	shape: 'sk-‹48 letters and digits›',
	revoke: 'https://platform.stability.ai/account/keys',
	environment: 'STABILITY_API_KEY',
	keywords: ['sk-'],
	pattern: /sk-(?!\w{16,30}T[34]BlbkFJ)(?=[A-Za-z]{0,47}\d)(?=[a-z0-9]{0,47}[A-Z])[A-Za-z0-9]{48}(?![\w-])/,
	reason: 'prefix sk-',
	length: 72,
});
