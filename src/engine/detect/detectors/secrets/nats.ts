import { provider } from '../../provider.ts';

/** A seed, its kind (operator, account, user, curve), 32 bytes of key and two of a checksum, in base 32. */
export const natsSeed = provider({
	id: 'nats-nkey-seed',
	name: 'NATS NKey seed',
	description: 'The private half of an Ed25519 key that signs in to NATS, or signs who may.',
	source: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
	shape: 'SU‹56 characters of base 32›',
	revoke: 'Remove its public key from the configuration of the server, or revoke the user with nsc.',
	environment: 'NATS_NKEY_SEED',
	keywords: ['sua', 'saa', 'soa', 'sxa'],
	pattern: /S[UAOX]A[A-P][A-Z2-7]{54}(?![\w-])/,
	reason: 'prefix of a seed, and its length',
	length: 60,
});
