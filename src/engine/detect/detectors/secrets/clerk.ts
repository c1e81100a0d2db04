import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const clerkSecretKey = provider({
	id: 'clerk-secret-key',
	name: 'Clerk secret key',
	description: 'Administers the users of a Clerk application.',
	source: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
	shape: 'sk_live_‹40 letters and digits›',
	revoke: 'https://dashboard.clerk.com/last-active?path=api-keys',
	environment: 'CLERK_SECRET_KEY',
	keywords: ['clerk'],
	pattern: assigned(/sk_(?:live|test)_[A-Za-z0-9]{32,64}/),
	reason: 'assigned to a name with "clerk"',
	length: 320,
	inWord: true,
});
