import { embedded } from '../../embedded.ts';

const SOURCE = 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens';
const REVOKE = 'https://app.terraform.io/app/settings/tokens';

export const terraformCloudToken = embedded({
	id: 'terraform-cloud-token',
	name: 'HCP Terraform API token',
	description: 'Plans and applies as a user, team or organisation.',
	source: SOURCE,
	shape: '‹14 characters›.atlasv1.‹about 67 characters›',
	revoke: REVOKE,
	environment: 'TF_TOKEN_app_terraform_io',
	keywords: ['.atlasv1.'],
	before: 16,
	pattern: /(?<![\w-])[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}(?![\w-])/,
	reason: 'signature .atlasv1.',
});
