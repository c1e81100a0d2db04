import { provider } from '../../provider.ts';

const SOURCE = 'https://huggingface.co/docs/hub/security-tokens';
const REVOKE = 'https://huggingface.co/settings/tokens';

export const huggingFaceToken = provider({
	id: 'hugging-face-token',
	name: 'Hugging Face access token',
	description: 'Reads, and may write, the models and data sets of an account.',
	source: SOURCE,
	shape: 'hf_‹34 letters and digits›',
	revoke: REVOKE,
	environment: 'HF_TOKEN',
	keywords: ['hf_'],
	pattern: /hf_[A-Za-z0-9]{34,38}(?![\w-])/,
	reason: 'prefix hf_',
	length: 56,
});

export const huggingFaceOrganizationToken = provider({
	id: 'hugging-face-organization-token',
	name: 'Hugging Face organisation token',
	description: 'Reads the models and data sets of an organisation.',
	source: SOURCE,
	shape: 'api_org_‹34 letters›',
	revoke: REVOKE,
	environment: 'HF_TOKEN',
	keywords: ['api_org_'],
	pattern: /api_org_[A-Za-z0-9]{34}(?![\w-])/,
	reason: 'prefix api_org_',
	length: 64,
});
