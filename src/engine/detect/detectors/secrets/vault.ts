import { RARE } from '../../judge/credential.ts';
import { rarity } from '../../judge/rarity.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://developer.hashicorp.com/vault/docs/concepts/tokens';
const REVOKE = 'https://developer.hashicorp.com/vault/docs/commands/token/revoke';

export const vaultServiceToken = provider({
	id: 'vault-service-token',
	name: 'Vault service token',
	description: 'Reads the secrets that its policies allow, until it expires.',
	source: SOURCE,
	shape: 'hvs.‹24 or 90 and more characters›',
	revoke: REVOKE,
	environment: 'VAULT_TOKEN',
	keywords: ['hvs.'],
	pattern: /hvs\.(?=[A-Za-z_-]{0,60}\d)[\w-]{24,140}(?![\w-])/,
	reason: 'prefix hvs.',
});

export const vaultBatchToken = provider({
	id: 'vault-batch-token',
	name: 'Vault batch token',
	description: 'Reads the secrets that its policies allow, until it expires; it cannot be revoked.',
	source: SOURCE,
	shape: 'hvb.‹characters›',
	revoke: REVOKE,
	environment: 'VAULT_TOKEN',
	keywords: ['hvb.'],
	pattern: /hvb\.(?=[A-Za-z_-]{0,60}\d)[\w-]{36,320}(?![\w-])/,
	reason: 'prefix hvb.',
});

export const vaultRecoveryToken = provider({
	id: 'vault-recovery-token',
	name: 'Vault recovery token',
	description: 'Raw access to storage in recovery mode.',
	source: SOURCE,
	shape: 'hvr.‹24 characters›',
	revoke: REVOKE,
	keywords: ['hvr.'],
	pattern: /hvr\.(?=[A-Za-z_-]{0,60}\d)[\w-]{24,140}(?![\w-])/,
	reason: 'prefix hvr.',
});

export const vaultLegacyToken = provider({
	id: 'vault-legacy-token',
	name: 'Vault token',
	description: 'A service (s.), batch (b.) or recovery (r.) token from before version 1.10.',
	source: SOURCE,
	shape: 's.‹24 letters and digits›',
	revoke: REVOKE,
	environment: 'VAULT_TOKEN',
	keywords: ['s.', 'b.', 'r.'],
	pattern: /[sbr]\.(?=[A-Za-z]{0,23}\d)(?=[a-z\d]{0,23}[A-Z])(?=[A-Z\d]{0,23}[a-z])[A-Za-z0-9]{24,26}(?![\w.-])/,
	confidence: 'medium',
	reason: 'form of Vault tokens',
	// Minified code says `s.thisReadsLikeAProperty1`.
	judge: (value) => (rarity(value) < RARE ? undefined : { confidence: 'medium', reasons: ['unlike any word'] }),
});

export const vaultApproleSecret = provider({
	id: 'vault-approle-secret',
	name: 'Vault AppRole secret ID',
	description: 'Signs in as an application role, together with its role ID.',
	source: 'https://developer.hashicorp.com/vault/docs/auth/approle',
	shape: 'secret_id=‹UUID›',
	revoke: REVOKE,
	environment: 'VAULT_SECRET_ID',
	keywords: ['secret_id', 'secretid', 'secret-id'],
	pattern:
		/secret[_-]?id\d?["'\\]{0,3}[ \t]{0,4}(?:=>|[=:])[ \t]{0,4}["'\\]{0,3}(?<value>[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?![\w-])/i,
	confidence: 'medium',
	reason: 'named secret ID',
});
