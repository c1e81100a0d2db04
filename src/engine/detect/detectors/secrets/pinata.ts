import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const pinataSecret = provider({
	id: 'pinata-secret',
	name: 'Pinata API secret',
	description: 'Reads and writes the files of an account.',
	source: 'https://docs.pinata.cloud/account-management/api-keys',
	shape: 'PINATA_SECRET_API_KEY=‹64 hex›',
	revoke: 'https://app.pinata.cloud/developers/api-keys',
	environment: 'PINATA_SECRET_API_KEY',
	keywords: ['pinata'],
	pattern: assigned(/[a-f0-9]{64}/),
	confidence: 'medium',
	reason: 'assigned to a name with "pinata"',
	length: 320,
	inWord: true,
});
